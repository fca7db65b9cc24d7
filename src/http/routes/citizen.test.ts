import { describe, expect, test, vi } from 'vitest';
import { newSecret } from '../../crypto.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { openApi } from '../testing/api.ts';

async function read(api: ReturnType<typeof openApi>, path: string) {
  const answer = await api.get(path);
  const text = await answer.text();
  return {
    answer,
    text,
    heading: /<h1[^>]*>(.*?)<\/h1>/.exec(text)?.[1],
    buttons: [...text.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, label]) => label),
  };
}

test('the page to confirm: until when, and one button', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  const { text, heading, buttons, answer } = await read(api, `/b/${tokens.confirm}`);
  expect(heading).toBe('Bitte bestätigen Sie Ihren Termin');
  expect(text).toContain('Montag, 9. März 2020, 09:00 Uhr');
  expect(text).toContain('Donnerstag, 12. März 2020');
  expect(text).toContain('09:52 – 10:04 Uhr');
  expect(text).toContain('1112');
  expect(buttons).toEqual(['Termin bestätigen']);
  expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(answer.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('opening and previewing changes nothing, however often', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  for (const token of [tokens.confirm, tokens.manage]) {
    for (const question of ['', '?frage=stornieren', '?action=cancel', '?action=confirm']) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await api.send(method, `/b/${token}${question}`);
    }
  }
  expect((await api.store.find(id))?.state).toBe('pending');
});

test('confirmed: said, and said again when the link is opened again', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  await api.press(tokens.confirm, 'confirm');
  const { heading, buttons } = await read(api, `/b/${tokens.confirm}`);
  expect(heading).toBe('Ihr Termin ist bestätigt');
  expect(buttons).toEqual([]);
});

test('the page to manage asks back before it cancels', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  expect((await read(api, `/b/${tokens.manage}`)).buttons).toContain('Termin stornieren');
  const question = await read(api, `/b/${tokens.manage}?frage=stornieren`);
  expect(question.heading).toBe('Möchten Sie diesen Termin stornieren?');
  expect(question.buttons).toEqual(['Ja, Termin stornieren']);
  await api.press(tokens.manage, 'cancel');
  const after = await read(api, `/b/${tokens.manage}`);
  expect(after.heading).toBe('Ihr Termin ist storniert');
  expect(after.text).toContain('href="/termin"');
});

test('lapsed: said, with the way to a new one; pressing does not help', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  api.pass(61);
  const pressed = await api.press(tokens.confirm, 'confirm');
  expect(pressed.status).toBe(410);
  expect(await pressed.text()).toContain('Ihr Termin ist verfallen');
  expect((await read(api, `/b/${tokens.manage}`)).heading).toBe('Ihr Termin ist verfallen');
});

test('after the appointment there is nothing left to press', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  api.pass(4 * 24 * 60);
  const { heading, buttons } = await read(api, `/b/${tokens.manage}`);
  expect(heading).toBe('Dieser Termin ist vorbei');
  expect(buttons).toEqual([]);
});

test('each token does its own', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  expect((await api.press(tokens.manage, 'confirm')).status).toBe(403);
  expect((await api.press(tokens.confirm, 'cancel')).status).toBe(403);
  expect((await api.press(tokens.confirm, 'dance')).status).toBe(400);
  expect((await api.store.find(id))?.state).toBe('pending');
});

test('a link that leads nowhere says so', async () => {
  const api = openApi();
  for (const token of ['nonsense', `rheinhausen.${newSecret()}`]) {
    const { answer, heading } = await read(api, `/b/${token}`);
    expect(answer.status).toBe(404);
    expect(heading).toBe('Dieser Link führt zu keinem Termin');
  }
  expect((await api.press(`rheinhausen.${newSecret()}`, 'confirm')).status).toBe(404);
});

test('the store is never asked for what is no token', async () => {
  const findByToken = vi.fn();
  const api = openApi({ store: { ...createMemoryStore(), findByToken } });
  for (const token of ['nonsense', '%00.nonsense', `rheinhausen%00.${newSecret()}`, `${newSecret()}.`]) {
    expect((await api.get(`/b/${token}`)).status).toBe(404);
  }
  expect(findByToken).not.toHaveBeenCalled();
});

test('the calendar file comes with the token to manage only', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  const file = await api.get(`/b/${tokens.manage}?datei=kalender`);
  expect(await file.text()).toContain('BEGIN:VCALENDAR');
  const page = await api.get(`/b/${tokens.confirm}?datei=kalender`);
  expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
});

test('its style comes from here', async () => {
  const api = openApi();
  const { text } = await read(api, '/b/nonsense');
  const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
  const style = await api.get(href ?? '');
  expect(style.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  expect(text).not.toMatch(/https?:|style="/);
});

test('without JavaScript an appointment moves by office, day and time', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const manage = `/b/${tokens.manage}`;
  const { text, heading } = await read(api, `${manage}?frage=verschieben&station=walsum&tag=2020-03-17`);
  expect(heading).toBe('Wohin möchten Sie Ihren Termin verschieben?');
  const [, start = ''] = /<button[^>]* name="start" value="([^"]+)"/.exec(text) ?? [];
  expect(start).toBe('2020-03-17T08:00:00+01:00');
  expect((await api.store.find(id))?.office).toBe('rheinhausen');

  const form = new URLSearchParams({ action: 'reschedule', office: 'walsum', start });
  expect((await api.app.request(manage, { method: 'POST', body: form })).status).toBe(303);
  expect((await api.store.find(id))?.office).toBe('walsum');
  expect((await read(api, manage)).text).toContain('Dienstag, 17. März 2020');
});

test('a time that was lost meanwhile is said, and the others are offered', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const start = '2020-03-17T09:00:00+01:00';
  for (let lane = 0; lane < 4; lane++) await api.hold({ start });
  const form = new URLSearchParams({ action: 'reschedule', office: 'rheinhausen', start });
  const answer = await api.app.request(`/b/${tokens.manage}?frage=verschieben&tag=2020-03-17`, {
    method: 'POST',
    body: form,
  });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('nicht mehr frei');
});

test('wishes that do not exist are passed over', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const { answer, buttons } = await read(
    api,
    `/b/${tokens.manage}?frage=verschieben&station=nowhere&tag=2020-02-30`,
  );
  expect(answer.status).toBe(200);
  expect(buttons.length).toBeGreaterThan(10);
});

describe('the language of the page', () => {
  test('is the one the appointment was booked in', async () => {
    const api = openApi({ locale: 'en-GB,en;q=0.9,de;q=0.5' });
    const { id, tokens } = await api.book();
    expect((await api.store.find(id))?.locale).toBe('en');
    const { text, heading } = await read(api, `/b/${tokens.confirm}`);
    expect(heading).toBe('Please confirm your appointment');
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('Thursday, 12 March 2020');
    const german = await openApi({ store: api.store }).get(`/b/${tokens.confirm}`);
    expect(await german.text()).toContain('Please confirm your appointment');
  });

  test('can be changed, and stays changed in every link, question and answer', async () => {
    const api = openApi();
    const { id, tokens } = await api.book();
    const path = `/b/${tokens.manage}`;
    await api.press(tokens.confirm, 'confirm');
    expect((await read(api, path)).text).toContain('href="?lang=en" lang="en" hreflang="en"');
    const { text, heading } = await read(api, `${path}?lang=en`);
    expect(heading).toBe('Your appointment is confirmed');
    expect(text).toContain('href="?lang=en&amp;datei=kalender"');
    expect(text.match(/name="lang" value="en"/g)).toHaveLength(2);
    const file = await api.get(`${path}?lang=en&datei=kalender`);
    expect(await file.text()).toContain('SUMMARY:Appointment:');

    const question = await read(api, `${path}?lang=en&frage=verschieben&station=walsum`);
    expect(question.text).toContain('href="?lang=de&amp;frage=verschieben&amp;station=walsum"');
    expect(question.text).not.toMatch(/href="\?(?!lang=)/);
    expect(question.text).toContain('action="?lang=en&amp;frage=verschieben');

    const body = new URLSearchParams({ action: 'cancel' });
    const pressed = await api.app.request(`${path}?lang=en&frage=stornieren`, { method: 'POST', body });
    expect(pressed.headers.get('Location')).toBe('?lang=en');
    expect((await api.store.find(id))?.locale).toBe('de');
  });

  test('is what the browser asks for where there is no appointment', async () => {
    expect((await read(openApi({ locale: 'en' }), '/b/nonsense')).heading).toBe(
      'This link leads to no appointment',
    );
    expect((await read(openApi({ locale: 'tr' }), '/b/nonsense')).heading).toMatch(/^Dieser Link/);
  });

  test.each(['', 'tr', 'EN', '"><script>'])('%j is none that can be chosen', async (lang) => {
    const { text, heading } = await read(openApi(), `/b/nonsense?${new URLSearchParams({ lang })}`);
    expect(heading).toBe('Dieser Link führt zu keinem Termin');
    expect(text).not.toContain('<script>');
  });

  test('is not that of the catalogue: names are marked', async () => {
    const api = openApi({ locale: 'en' });
    const { tokens } = await api.book();
    const { text } = await read(api, `/b/${tokens.manage}`);
    expect(text).toContain('<dd lang="de">Bürger-Service Rheinhausen<br>');
    expect((await read(api, `/b/${tokens.manage}?lang=de`)).text).not.toMatch(/<(dd|span|ul)[^>]* lang=/);
  });
});
