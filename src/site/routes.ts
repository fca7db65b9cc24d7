import { readFileSync } from 'node:fs';
import type { CityConfig } from '../config.ts';
import type { App } from '../http/options.ts';
import { bookingPage, pageHeaders } from './booking-page.ts';

/** The server's own booking page, and the way there from its address alone. `inbox` is where the mails of a trial can be read. */
export function siteRoutes(app: App, config: CityConfig, inbox: string | null): void {
  const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
  app.get('/', (c) => c.redirect(config.bookingPage ?? '/termin'));
  app.get('/termin', (c) => c.html(bookingPage(config, inbox), 200, pageHeaders));
  app.get('/assets/page.css', (c) =>
    c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );
}
