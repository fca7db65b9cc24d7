/** A signal that aborts when the caller's does or the time is up; `done` stops the clock. */
export function withTimeLimit(
  milliseconds: number,
  signal?: AbortSignal,
): { signal: AbortSignal; done(): void } {
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

/** Waits; an aborted signal ends the wait with its reason. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const limit = withTimeLimit(milliseconds, signal);
  await new Promise((resolve) => limit.signal.addEventListener('abort', resolve, { once: true }));
  limit.done();
  signal?.throwIfAborted();
}
