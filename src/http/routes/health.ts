import type { App, AppOptions } from '../options.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** `/healthz`: the process answers. `/readyz`: the store does too. */
export function healthRoutes(app: App, { store, report }: AppOptions): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  app.get('/readyz', async (c) => {
    try {
      await store.find(nobody);
      return c.json({ status: 'ready' });
    } catch (error) {
      report?.(error, c.get('requestId'));
      return c.json({ status: 'unavailable' }, 503);
    }
  });
}
