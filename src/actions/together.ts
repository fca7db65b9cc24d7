/**
 * Runs `work` for everybody who asks, but once at a time. Whoever asks is answered by a run that began after asking, so
 * that it has seen all that was there.
 */
export function together(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    running = work().finally(() => {
      running = null;
    });
    return running;
  }

  return function ask() {
    if (!running) return start();
    const waited = running.catch(() => {});
    next ??= waited.then(() => {
      next = null;
      return running ?? start();
    });
    return next;
  };
}
