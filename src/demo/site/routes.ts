import type { CityConfig } from '../../config.ts';
import type { App } from '../../http/options.ts';
import type { Inbox } from '../../mail/inbox.ts';
import { assetRoutes } from './assets.ts';
import { cityPage } from './city-page.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { siteHeaders } from './layout.ts';
import { servicePage } from './service-page.ts';

export interface DemoSite {
  config: CityConfig;
  inbox: Inbox;
}

/** The demo around the API: a city's page with the tile, its booking page with the widget, and every mail sent. */
export function demoSite(app: App, { config, inbox }: DemoSite): void {
  app.get('/', (c) => c.html(cityPage(config), 200, siteHeaders));
  app.get('/termin', (c) => c.html(servicePage(config), 200, siteHeaders));
  inboxRoutes(app, inbox, config.city.timeZone);
  assetRoutes(app);
}
