import type { Context } from 'hono';
import { BookingError } from '../booking/errors.ts';
import type { App, AppEnv } from '../http/options.ts';
import { type Encoding, entry, type WidgetFile } from './release.ts';
import type { Releases } from './releases.ts';

/** An update of the server reaches citizens after five minutes. */
const briefly = 'public, max-age=300, stale-while-revalidate=86400';
/** The elements besides the widget, each in a script of its own. */
const ofTheDay = ['board', 'desk', 'kiosk'];
const forEver = 'public, max-age=31536000, immutable';

/**
 * The widget for any page of any site: `/termin-widget.js` is always the current one, `/v/VERSION/termin-widget.js` always the
 * same. `/termin-widget.json` tells which version is current, with the checksum of each element's script.
 */
export function widgetRoutes(app: App, releases: Releases): void {
  app.get('/:script{termin-[a-z-]+[.]js}', (c) =>
    send(c, current().files.get(c.req.param('script')), briefly),
  );
  app.get('/messages/:name', (c) => send(c, current().files.get(`messages/${c.req.param('name')}`), briefly));
  app.get('/themes/:name', (c) => send(c, current().files.get(`themes/${c.req.param('name')}`), briefly));

  app.get('/termin-widget.json', (c) => {
    const { version, files } = current();
    const about = (script: string) => ({
      script: `/v/${version}/${script}`,
      integrity: files.get(script)?.integrity,
    });
    const elements = Object.fromEntries(
      ofTheDay.flatMap((name) => {
        const script = `termin-${name}.js`;
        return files.has(script) ? [[name, about(script)]] : [];
      }),
    );
    return c.json({ version, ...about(entry), elements }, 200, { ...forAnyPage, 'Cache-Control': briefly });
  });

  app.get('/v/:version/:path{.+}', (c) => {
    const release = releases.find(c.req.param('version'));
    return send(c, release?.files.get(c.req.param('path')), forEver);
  });

  function current() {
    if (!releases.current)
      throw new BookingError('not-found', 'The widget is not built yet: npm run build -- --widget.');
    return releases.current;
  }
}

// Pages of other origins load it, with a checksum if they like.
const forAnyPage = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

async function send(c: Context<AppEnv>, file: WidgetFile | undefined, cache: string): Promise<Response> {
  if (!file) throw new BookingError('not-found', 'There is no such file.');
  const encoding = encodingFor(c.req.header('Accept-Encoding') ?? '');
  const etag = `"${file.etag}-${encoding}"`;
  const headers = { ...forAnyPage, 'Cache-Control': cache, ETag: etag, Vary: 'Accept-Encoding' };
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(await file.body(encoding)), 200, {
    ...headers,
    'Content-Type': file.type,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
}

/** The smallest that the browser takes. */
function encodingFor(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => names.includes(name)) ?? 'identity';
}
