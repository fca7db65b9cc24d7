import { openApiDocument } from '../../openapi/document.ts';
import { docsPage, docsStylesheet } from '../../openapi/page.ts';
import { docsStyle } from '../../openapi/style.ts';
import type { App } from '../options.ts';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const briefly = 'public, max-age=300';

/** What the API takes and answers: for machines, and as a page that runs no script and loads nothing from elsewhere. */
export function docsRoutes(app: App): void {
  const document = openApiDocument();

  app.get('/openapi.json', (c) =>
    c.json(document, 200, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': briefly }),
  );

  app.get('/docs', (c) =>
    c.html(docsPage(document), 200, { 'Content-Security-Policy': policy, 'Cache-Control': briefly }),
  );

  app.get(docsStylesheet, (c) =>
    c.body(docsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': briefly }),
  );
}
