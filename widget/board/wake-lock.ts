/** Keeps the screen on while the page is looked at, where the browser can. */
export function keepAwake(until: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;

  async function ask(): Promise<void> {
    if (document.hidden || until.aborted) return;
    // Refused where the battery is low, or the page stands in a frame that may not: then the screen does as it likes.
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (until.aborted) await lock?.release();
  }

  void ask();
  // The browser takes it back whenever the page is out of sight.
  document.addEventListener('visibilitychange', () => void ask(), { signal: until });
  until.addEventListener('abort', () => void lock?.release());
}
