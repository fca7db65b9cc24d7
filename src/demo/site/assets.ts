import { existsSync, readFileSync } from 'node:fs';
import { BookingError } from '../../booking/errors.ts';
import type { App } from '../../http/options.ts';

const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const files = ['base.css', 'city.css', 'inbox.css', 'inbox.js', 'icon.svg'] as const;

/** The demo's own files, and the built widget for any page of any site. */
export function assetRoutes(app: App, widget: string): void {
  for (const file of files) {
    const url = new URL(`./assets/${file}`, import.meta.url);
    const type = types[file.split('.')[1] as keyof typeof types];
    app.get(`/assets/demo/${file}`, (c) =>
      c.body(readFileSync(url, 'utf8'), 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'no-cache',
      }),
    );
  }

  app.get('/termin-widget.js', (c) => {
    if (!existsSync(widget))
      throw new BookingError('not-found', 'The widget is not built yet: npm run build.');
    return c.body(readFileSync(widget, 'utf8'), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      // Pages of other origins load it, with a checksum if they like.
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
}
