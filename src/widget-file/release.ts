import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A script or a theme as it is sent. */
export interface WidgetFile {
  /** `sha384-…`, as a page's `integrity` wants it. */
  integrity: string;
  etag: string;
  type: string;
  body(encoding: Encoding): Promise<Buffer>;
}

/** One build of the widget: `termin-widget.js`, what it loads by itself from beside it, and the themes that pages link. */
export interface Release {
  /** Of what is in them: another build has another. */
  version: string;
  files: Map<string, WidgetFile>;
}

export const entry = 'termin-widget.js';
/** What the folder of the built package holds beside them is for those who bundle themselves. */
const sent = ['termin-*.js', 'messages/*.js', 'themes/*.css'];

/** Null where the widget is not built. */
export function readRelease(folder: string): Release | null {
  if (!existsSync(join(folder, entry))) return null;
  const whole = createHash('sha256');
  const files = new Map<string, WidgetFile>();
  for (const path of globSync(sent, { cwd: folder }).sort()) {
    const name = path.replaceAll('\\', '/');
    const content = readFileSync(join(folder, path));
    whole.update(`${name} ${content.length}\n`).update(content);
    files.set(name, widgetFile(content, name.endsWith('.css') ? 'text/css' : 'text/javascript'));
  }
  return { version: whole.digest('hex').slice(0, 16), files };
}

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const smallest = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }, level: 9 };

/** Each encoding is made once, when it is first asked for. */
function widgetFile(content: Buffer, type: string): WidgetFile {
  const packed = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  const hash = createHash('sha384').update(content).digest('base64');
  return {
    integrity: `sha384-${hash}`,
    etag: hash.slice(0, 22),
    type: `${type}; charset=utf-8`,
    body(encoding) {
      const known = packed.get(encoding);
      if (known) return known;
      const made = encoding === 'br' ? pack.br(content, smallest) : pack.gzip(content, smallest);
      packed.set(encoding, made);
      return made;
    },
  };
}
