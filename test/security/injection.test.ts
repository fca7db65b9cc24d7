import * as contract from '@termin/sdk/contract';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { inboxRoutes } from '../../src/demo/site/inbox-routes.ts';
import { demoSite } from '../../src/demo/site/routes.ts';
import { ada, consent, nine52, openApi } from '../../src/http/testing/api.ts';
import { createInbox, type InboxMail } from '../../src/mail/inbox.ts';
import { createLog, logError, logRequest } from '../../src/ops/log.ts';
import { siteRoutes } from '../../src/site/routes.ts';
import { evil, evilCity } from './evil-city.ts';

const { config, places } = evilCity();

/** What a browser would make of the page that nobody meant: elements, and attributes that run something. */
function strangers(html: string): string[] {
  const found: string[] = [];
  const visit = (
    node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number],
  ): void => {
    if (node.type === 'element') {
      const { src } = node.properties;
      const isOwn = typeof src === 'string' && src.startsWith('/') && node.children.length === 0;
      if (['img', 'script', 'iframe', 'object'].includes(node.tagName) && !isOwn) found.push(node.tagName);
      found.push(...Object.keys(node.properties).filter((name) => /^on/i.test(name)));
      const { href = '' } = node.properties;
      if (node.tagName !== 'link' && /^\s*(javascript|data|vbscript):/i.test(String(href)))
        found.push(String(href));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return found;
}

async function look(name: string, answer: Response): Promise<string> {
  for (const [header, value] of answer.headers)
    expect(`${name} ${header}: ${value}`).not.toMatch(/alert|X-Evil/);
  expect(answer.headers.has('X-Evil')).toBe(false);
  const text = await answer.text();
  if (answer.headers.get('Content-Type')?.startsWith('text/html')) expect(strangers(text), name).toEqual([]);
  return text;
}

test('the payload would be found where nobody escapes it', () => {
  expect(strangers(`<p title="${evil(1)}"></p>`)).toEqual(
    expect.arrayContaining(['img', 'onError', 'script']),
  );
});

test('every text of the catalogue was spoilt', () => {
  const schemas = {
    city: contract.City,
    'offices.*': contract.Office,
    'services.*': contract.Service,
    'categories.*': contract.Category,
  };
  const free = Object.entries(schemas).flatMap(([at, schema]) =>
    freeTexts(z.toJSONSchema(schema, { io: 'input' }), at),
  );
  expect(free.length).toBeGreaterThan(15);
  // A name in words of a program, looked up and not shown.
  const lookedUp = new Set([
    'city.timeZone',
    'city.language',
    'city.privacy.version',
    'services.*.onlyWith.reason',
  ]);
  expect(free.filter((place) => !places.has(place) && !lookedUp.has(place))).toEqual([]);
});

/** Where a schema takes any text whatever. */
function freeTexts(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, items, anyOf, pattern, format, ...rest } = schema as Record<string, unknown>;
  if (type === 'string') return pattern || format || 'enum' in rest || 'const' in rest ? [] : [at];
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, one]) => freeTexts(one, `${at}.${key}`)),
    ...freeTexts(items, `${at}.*`),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => freeTexts(one, at)) : []),
  ];
}

test.each(['de', 'en'])('a whole journey through a city of evil texts, in %s', async (locale) => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  const api = openApi({
    ...{ config, locale },
    log: (entry) => logRequest(log, entry),
    report: (error, id) => logError(log, error, id),
  });
  const open = (path: string) => api.get(path).then((answer) => look(path, answer));
  const { id, tokens, answer } = await api.book({}, { ...ada, familyName: "O'Neill" });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const confirm = `/b/${tokens.confirm}`;
  const manage = `/b/${tokens.manage}`;

  const seen = [await open(confirm), await open(manage), await open(`${manage}?frage=stornieren`)];
  await look('press', await api.press(tokens.confirm, 'confirm'));
  for (const query of [
    '',
    '?frage=stornieren',
    '?frage=verschieben',
    '?frage=verschieben&station=walsum&tag=2020-03-13',
  ]) {
    seen.push(await open(`${manage}${query}`));
  }
  const wrong = new URLSearchParams({
    action: 'reschedule',
    office: evil(1),
    start: evil(2),
    town: evil(3),
    street: evil(4),
  });
  await look('wrong', await api.app.request(manage, { method: 'POST', body: wrong }));
  const file = await look('file', await api.get(`/v1/bookings/${id}/calendar.ics`, tokens.manage));
  expect(ICAL.parse(file)[2]).toHaveLength(1);
  expect(file.split(/\r?\n/).filter((line) => /^(X-Evil|END:VEVENT)/.test(line))).toEqual(['END:VEVENT']);
  const move = { office: 'walsum', start: '2020-03-12T10:16:00+01:00' };
  await api.mails();
  expect((await api.post(`/v1/bookings/${id}/reschedule`, { body: move, token: tokens.manage })).status).toBe(
    200,
  );
  await api.mails();
  await look('cancel', await api.press(tokens.manage, 'cancel'));
  seen.push(await open(manage), await open(`/b/rheinhausen.${'A'.repeat(32)}`), await open('/docs'));
  for (const path of ['/v1/offices', '/v1/services', '/v1/days?services=fuehrerschein', '/v1/none'])
    await open(path);
  // They would not be tested if they did not stand there.
  expect(seen.filter((page) => page.includes('&lt;script&gt;')).length).toBeGreaterThan(6);

  const mails = await api.mails();
  expect(mails).toHaveLength(4);
  for (const mail of mails) await lookAtMail(mail);
  for (const line of lines) {
    expect(() => JSON.parse(line)).not.toThrow();
    expect(line.trimEnd()).not.toMatch(/[\r\n]|alert/);
  }
});

/** As it goes over the wire, headers and all. */
async function lookAtMail(mail: InboxMail): Promise<void> {
  expect(strangers(mail.html), mail.subject).toEqual([]);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(mail);
  const [headers = ''] = message.toString().split('\r\n\r\n');
  expect(headers.split('\r\n').filter((line) => /^x-evil/i.test(line))).toEqual([]);
  expect(headers.match(/^(From|To|Subject|Date|Message-ID):/gim)).toHaveLength(5);
  for (const { content, contentType } of mail.attachments) {
    expect(contentType).not.toMatch(/alert|[\r\n]/);
    expect(ICAL.parse(content)[2]).toHaveLength(1);
  }
}

test('the pages around it show a city of evil texts too', async () => {
  const { mails, book } = openApi({ config });
  await book();
  const sent = await mails();
  const inbox = createInbox(Date.now, sent);
  const demo = openApi({ config });
  demoSite(demo.app, { config, inbox });
  const own = openApi({ config });
  siteRoutes(own.app, config, '/demo/inbox');
  inboxRoutes(own.app, inbox, 'Europe/Berlin');
  const paths = [
    '/',
    '/termin',
    '/demo/inbox',
    '/demo/inbox.json',
    ...sent.flatMap(({ id }) => [`/demo/inbox/${id}`, `/demo/inbox/${id}/html`]),
  ];
  for (const { get } of [demo, own]) for (const path of paths) await look(path, await get(path));
});

test.each([...Object.keys(contract.Customer.shape)])(
  'a citizen’s %s holds no markup and no line of its own',
  async (field) => {
    for (const attack of [
      '<b>x</b>',
      '"><script>alert(1)</script>',
      'a\r\nX-Evil: 1',
      'a\u202eb',
      'a\u0000b',
      evil(1),
    ]) {
      const api = openApi();
      const { request } = await api.hold({ start: nine52 });
      const full = { ...ada, telephone: '0203 1', street: 'Weg 1', postalCode: '47226', town: 'Duisburg' };
      const body = { hold: request.id, customer: { ...full, [field]: attack }, consent };
      const answer = await api.post('/v1/bookings', { body, token: request.secret });
      expect(answer.status, attack).toBe(400);
    }
  },
);

test('what a citizen may write is escaped all the same', async () => {
  const api = openApi();
  const customer = {
    ...ada,
    familyName: "O'Neill (von-und-zu)",
    street: `Weg 1" onload=alert(1) x='`,
  };
  const { tokens, answer } = await api.book({}, customer);
  expect(answer.status).toBe(201);
  await look('page', await api.get(`/b/${tokens.manage}`));
  for (const mail of await api.mails()) await lookAtMail(mail);
});
