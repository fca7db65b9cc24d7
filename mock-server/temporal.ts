/**
 * Brings Temporal along where the platform has none: Node before 26, Safari. It becomes the global one, because the server's
 * code knows no other; nothing else of the platform is touched. Loaded when it is needed, and only there.
 */
export async function bringTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return;
  const { Temporal: value } = await import('temporal-polyfill');
  Object.defineProperty(globalThis, 'Temporal', { value, writable: true, configurable: true });
}
