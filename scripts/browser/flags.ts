/** Switches for a browser that tests drive: quiet, and offline but for the pages it is sent to. */
export const browserFlags = [
  // Chromium's sandbox refuses to run as root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
