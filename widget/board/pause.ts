/** Waits; no longer than the signal lets it. */
export function pause(milliseconds: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    until.addEventListener('abort', end);
    function end() {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
      resolve();
    }
    if (until.aborted) end();
  });
}
