import { readFileSync } from 'node:fs';
import type { App } from '../../http/options.ts';

const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const files = ['base.css', 'city.css', 'inbox.css', 'inbox.js', 'icon.svg'] as const;

/** The demo's own files. */
export function assetRoutes(app: App): void {
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
}
