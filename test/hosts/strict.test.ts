import { expect, test } from 'vitest';
import { books, choosesFromAll, choosesTheTime } from '../support/booking-walk.ts';
import { htmlPage, serveHostPage, widgetIntegrity } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

const policy = (api: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${api}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const strictPage = (api: string, integrity: string) =>
  serveHostPage({
    headers: { 'Content-Security-Policy': policy(api) },
    html: htmlPage(
      `<termin-widget api="${api}" office="rheinhausen">0203 94000</termin-widget>`,
      `<script type="module" src="/termin-widget.js" integrity="${integrity}"></script>`,
    ),
  });

const quietly = async () => {};

test('under the strictest policy an appointment is booked, without a cookie or a request to anybody else', async () => {
  const { citizen, requests } = await visitHost((api) => strictPage(api, widgetIntegrity()));
  await citizen.page.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`Refused: ${event.violatedDirective}`),
    );
  });
  await choosesFromAll(citizen, quietly);
  await choosesTheTime(citizen, quietly);
  await books(citizen, quietly);

  expect(citizen.complaints).toEqual([]);
  expect(requests.elsewhere()).toEqual([]);
  expect(requests.cookies()).toEqual([]);
  expect(await citizen.page.context().cookies()).toEqual([]);
  expect(await citizen.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const kept = await citizen.page.evaluate(() => Object.values(sessionStorage).join());
  expect(kept, 'once booked, the tab keeps no personal data').not.toMatch(/Erika|Mustermann|Körnerplatz|@/);
});

test('a script that somebody has changed does not run, and the page’s own words stay', async () => {
  const { citizen, requests } = await visitHost((api) => strictPage(api, `sha384-${'A'.repeat(64)}`));
  await citizen.sees('0203 94000');
  expect(citizen.complaints.join()).toContain('integrity');
  expect(requests.elsewhere()).toEqual([]);
});
