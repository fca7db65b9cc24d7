/** Milliseconds out of sight after which the world may have changed. */
const nap = 10_000;

/**
 * Calls when the page is looked at again after a while, comes back from the browser's memory, or is online again.
 * The answer stops it.
 */
export function onWake(wake: () => void): () => void {
  let hiddenSince = Date.now();

  function look() {
    if (document.hidden) hiddenSince = Date.now();
    else if (Date.now() - hiddenSince > nap) wake();
  }

  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  window.addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
    window.removeEventListener('online', wake);
  };
}
