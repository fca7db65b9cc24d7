/** A signal that aborts when the caller's does or the time is up; `done` stops the clock. */
export function withTimeLimit(
  milliseconds: number,
  signal?: AbortSignal,
): { signal: AbortSignal; done(): void } {
  // AbortSignal.any is younger than the browsers the widget serves.
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** The promise, or a rejection as soon as the signal is aborted: not every `fetch` that people bring along looks at it. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject);
  });
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const limit = withTimeLimit(milliseconds, signal);
  await new Promise((resolve) => limit.signal.addEventListener('abort', resolve, { once: true }));
  limit.done();
  signal?.throwIfAborted();
}
