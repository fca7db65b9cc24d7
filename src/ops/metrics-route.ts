import { sha256 } from '../crypto.ts';
import type { App } from '../http/options.ts';
import { requireToken } from '../http/require-token.ts';
import type { Metrics } from './metrics.ts';

/** `GET /metrics` for whoever shows the token. */
export async function metricsRoute(app: App, metrics: Metrics, token: string): Promise<void> {
  app.get('/metrics', requireToken([await sha256(token)]), async (c) =>
    c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }),
  );
}
