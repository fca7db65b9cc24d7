import type { App, AppOptions } from '../options.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** `/healthz`: the process answers. `/readyz`: it should get requests, or why not. */
export function healthRoutes(app: App, { store, report, notReady }: AppOptions): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  app.get('/readyz', async (c) => {
    const reason = notReady?.() ?? (await storeFails());
    return reason === null ? c.json({ status: 'ready' }) : c.json({ status: 'unavailable', reason }, 503);

    async function storeFails(): Promise<'store' | null> {
      try {
        await store.find(nobody);
        return null;
      } catch (error) {
        report?.(error, c.get('requestId'));
        return 'store';
      }
    }
  });
}
