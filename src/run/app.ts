import { assetRoutes } from '../demo/site/assets.ts';
import { inboxRoutes } from '../demo/site/inbox-routes.ts';
import { demoSite } from '../demo/site/routes.ts';
import { createApp } from '../http/app.ts';
import type { App, AppOptions } from '../http/options.ts';
import type { Inbox } from '../mail/inbox.ts';
import { dayRoutes } from '../site/day-routes.ts';
import { siteRoutes } from '../site/routes.ts';
import type { RunningCity } from './city.ts';

export interface AppParts extends Omit<AppOptions, 'config' | 'bookingPage'> {
  /** Where mails go while nobody gets them; null: they are sent. */
  inbox: Inbox | null;
  /** Puts what does not belong to one city beside the API. */
  further(app: App): Promise<void>;
}

/** The API for the city, with pages around it: the demo's, or the booking page of a city of its own; board, desk and kiosk of either. */
export async function buildApp({ config, file }: RunningCity, parts: AppParts): Promise<App> {
  const { inbox, further, allowOrigins = config.allowOrigins, ...options } = parts;
  const app = createApp({
    ...options,
    config,
    bookingPage: config.bookingPage ?? '/termin',
    ...(allowOrigins && { allowOrigins }),
  });
  if (file !== null) siteRoutes(app, config, inbox && '/demo/inbox');
  else if (inbox) demoSite(app, { config, inbox });
  if (file !== null && inbox) {
    inboxRoutes(app, inbox, config.city.timeZone);
    assetRoutes(app);
  }
  dayRoutes(app, config);
  await further(app);
  return app;
}
