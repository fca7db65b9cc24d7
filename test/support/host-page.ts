import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { widgetFile } from '../../scripts/build/widget.ts';

export interface HostPage {
  /** The site's address, without a slash at the end. By name, so that it is another site than the product's. */
  url: string;
  close(): Promise<void>;
}

interface Site {
  /** The page at `/`. */
  html: string;
  /** Sent with the page. */
  headers?: Record<string, string>;
  /** Scripts and styles by their path: `/city.js`. */
  files?: Record<string, string>;
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** Serves a city's page of another origin than the product; `/termin-widget.js` is the city's own copy of the script. */
export function serveHostPage({ html, headers = {}, files = {} }: Site): Promise<HostPage> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const text = path === '/termin-widget.js' ? widgetScript() : files[path];
    if (path === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
    } else if (text !== undefined) {
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** A page as short as it may be. */
export function htmlPage(body: string, head = ''): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Musterstadt</title>${head}</head>
<body><main><h1>Bürgerservice</h1>${body}</main></body>
</html>`;
}

export const widgetScript = () => readFileSync(widgetFile, 'utf8');

/** The checksum of the script, as `integrity` takes it. */
export const widgetIntegrity = () => `sha384-${createHash('sha384').update(widgetScript()).digest('base64')}`;
