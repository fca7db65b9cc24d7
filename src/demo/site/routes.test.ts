import { expect, test } from 'vitest';
import { openApi } from '../../http/testing/api.ts';
import { createInbox } from '../../mail/inbox.ts';
import { duisburg } from '../duisburg/city.ts';
import { demoSite } from './routes.ts';

function openSite() {
  const api = openApi();
  const inbox = createInbox(api.clock);
  demoSite(api.app, { config: duisburg, inbox });
  api.app.get('/termin-widget.js', (c) => c.text(''));
  return { ...api, inbox };
}

async function openWithMail() {
  const site = openSite();
  await site.book();
  const [mail] = await site.mails();
  if (!mail) throw new Error('no mail');
  await site.inbox.send(mail);
  return { ...site, id: site.inbox.list()[0]?.id ?? '' };
}

test('the city page has the tile that leads to the booking', async () => {
  const text = await (await openSite().get('/')).text();
  expect(text).toMatch(/<a[^>]*href="\/termin"[^>]*>.*?Online-Terminvergabe/s);
  expect(text).toContain('keine Seite der Stadt');
});

test('the city page leads to board, desk and kiosk', async () => {
  const text = await (await openSite().get('/')).text();
  for (const element of ['board', 'desk', 'kiosk']) expect(text).toContain(`href="/${element}/rheinhausen`);
});

test('the booking page embeds the widget as any page would, with what stands there without it', async () => {
  const { get } = openSite();
  const text = await (await get('/termin')).text();
  expect(text).toContain('<script type="module" src="/termin-widget.js"></script>');
  expect(text).toMatch(/<termin-widget office="rheinhausen" api="\/">.*tel:020394000.*<\/termin-widget>/s);
});

test.each(['/', '/termin', '/demo/inbox'])(
  '%s takes nothing from elsewhere and has nothing inline',
  async (path) => {
    const answer = await openSite().get(path);
    const text = await answer.text();
    expect(answer.headers.get('Content-Security-Policy')).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(text).not.toMatch(/(src|<link[^>]* href)="(https?:)?\/\//);
    expect(text).not.toMatch(/<style|style="|<script>|\son\w+="/);
  },
);

test('whatever the pages load is there', async () => {
  const { get } = openSite();
  for (const page of ['/', '/termin', '/demo/inbox']) {
    const text = await (await get(page)).text();
    const loads = Array.from(text.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g), ([, path]) => path ?? '');
    expect(loads.length).toBeGreaterThan(0);
    for (const path of loads) expect((await get(path)).status, path).toBe(200);
  }
});

test('the inbox lists mails, shows them apart from itself, and hands out what is attached', async () => {
  const { get, id } = await openWithMail();
  expect(await (await get('/demo/inbox')).text()).toContain(`href="/demo/inbox/${id}"`);

  const page = await (await get(`/demo/inbox/${id}`)).text();
  expect(page).toContain('Ada Ångström &lt;ada@example.org&gt;');
  expect(page).toMatch(/<iframe[^>]*sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"/);

  const mail = await get(`/demo/inbox/${id}/html`);
  expect(mail.headers.get('Content-Security-Policy')).not.toContain('script-src');
  expect(await mail.text()).toContain('Termin bestätigen');

  const file = await get(`/demo/inbox/${id}/attachments/0`);
  expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="termin.ics"');
  expect((await get(`/demo/inbox/${id}/attachments/1`)).status).toBe(404);
  expect((await get('/demo/inbox/nonsense')).status).toBe(404);
});

test('tests read the inbox as JSON', async () => {
  const { get } = await openWithMail();
  const { mails } = await (await get('/demo/inbox.json')).json();
  expect(mails).toMatchObject([
    { subject: 'Bitte bestätigen Sie Ihren Termin', to: { address: 'ada@example.org' } },
  ]);
});
