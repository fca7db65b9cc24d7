/**
 * Calls `reload` at every SIGHUP, one after the other. Not in a terminal: there the signal says that the window was closed,
 * and the server ends with it.
 */
export function onHangup(reload: () => Promise<void>): void {
  if (process.stdout.isTTY) return;
  let last = Promise.resolve();
  process.on('SIGHUP', () => {
    last = last.then(reload);
  });
}
