import { describe, expect, test } from 'vitest';
import { duisburg } from '../../demo/duisburg/city.ts';
import { hashed, staffByToken } from '../../staff/tokens.ts';
import { openApi } from '../testing/api.ts';

const staff = staffByToken(
  await hashed([{ name: 'Schalter 6', roles: [{ office: '*', role: 'desk' }], token: 'desk-token' }]),
);
const offices = duisburg.offices.map((office) => ({
  ...office,
  plan: { ...office.plan, day: { ...office.plan.day, counters: ['1', '6'] } },
}));
const config = { ...duisburg, offices };

/** Thursday, 12 March 2020, at the time that is given; the appointment is at 09:52. */
async function openPage(time: string, locale = 'de') {
  const api = openApi({ config, staff, locale });
  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const at = (clock: string) => api.pass((Date.parse(`2020-03-12T${clock}:00+01:00`) - api.clock()) / 60_000);
  at(time);
  const path = `/b/${tokens.manage}`;
  const desk = (step: string, body: object) =>
    api.post(`/v1/offices/rheinhausen${step}`, {
      token: 'desk-token',
      body: { id: crypto.randomUUID(), ...body },
    });
  const read = async (query = '') => {
    const answer = await api.get(path + query);
    const text = await answer.text();
    const plain = (html = '') =>
      html
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return {
      answer,
      text,
      heading: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1]),
      buttons: [...text.matchAll(/<button(?! type="button")[^>]*>(.*?)<\/button>/g)].map(
        ([, label]) => label,
      ),
      title: /<title>(.*?) –/.exec(text)?.[1],
    };
  };
  const arrive = (query = '') => api.app.request(`${path}/check-in${query}`, { method: 'POST' });
  const call = (counter = '6') => desk('/calls', { counter, visit: id });
  return { ...api, id, tokens, path, at, desk, read, arrive, call };
}

describe('on the day the page says', () => {
  test('before: from when one can say that one is here; there is a number, a code, and no button for it', async () => {
    const { read } = await openPage('09:21');
    const { heading, text, buttons } = await read();
    expect(heading).toBe('Ihr Termin ist heute um 09:52 Uhr');
    expect(text).toContain('Ab 09:22 Uhr können Sie hier sagen, dass Sie da sind.');
    expect(text).toContain('aria-label="QR-Code Ihres Termins"');
    expect(buttons).toEqual(['Termin verschieben', 'Termin stornieren']);
  });

  test('from half an hour before: the button, which leads back to the page', async () => {
    const { read, arrive, path, store, id } = await openPage('09:22');
    const { buttons, text } = await read();
    expect(buttons).toEqual(['Ich bin da', 'Termin verschieben', 'Termin stornieren']);
    const [, action = ''] = /action="([^"]*check-in[^"]*)"/.exec(text) ?? [];
    expect(new URL(action, `https://termin.example${path}`).pathname).toBe(`${path}/check-in`);
    const pressed = await arrive();
    expect(pressed.status).toBe(303);
    const back = new URL(pressed.headers.get('Location') ?? '', `https://termin.example${path}/check-in`);
    expect(back.pathname).toBe(path);
    expect((await store.queue('rheinhausen', '2020-03-12')).visits).toMatchObject([{ id, state: 'waiting' }]);
  });

  test('waiting: the number, how many come before, and the rule', async () => {
    const { read, arrive, store, clock } = await openPage('09:40');
    const ahead = async () => {
      const walkIn = {
        office: 'rheinhausen',
        day: '2020-03-12',
        services: [{ service: 'reisepass', quantity: 1 }],
      };
      // Long enough ago to have its turn before.
      await store.admit({ ...walkIn, id: crypto.randomUUID() }, { actor: 'x', at: clock() - 3_600_000 });
    };
    await arrive();
    expect((await read()).title).toBe('Sie sind wahrscheinlich als Nächstes dran.');
    await ahead();
    expect((await read()).text).toContain('Vor Ihnen ist wahrscheinlich noch 1 Nummer dran.');
    await ahead();
    const { heading, text, title, buttons } = await read();
    expect(heading).toBe('Sie sind angemeldet');
    expect(title).toBe('Noch 2 vor Ihnen');
    expect(text).toContain('<p class="huge">1112</p>');
    expect(text).toContain('Vor Ihnen sind wahrscheinlich noch 2 dran.');
    expect(text).toContain('Wer mehr als 5 Minuten zu spät kommt, ist ab der Ankunft an der Reihe.');
    expect(text).not.toContain('QR-Code');
    expect(buttons).toEqual(['Termin verschieben', 'Termin stornieren']);
  });

  test('called: number and counter, and nothing left to press', async () => {
    const { read, arrive, call } = await openPage('09:52');
    await arrive();
    await call();
    const { heading, title, text, buttons } = await read();
    expect(heading).toBe('Nummer 1112 bitte zu Schalter 6');
    expect(title).toBe('Nummer 1112');
    expect(text).toContain('Aufgerufen um 09:52 Uhr');
    expect(buttons).toEqual([]);
  });

  test('served: thank you', async () => {
    const { read, call, desk, id } = await openPage('09:52');
    await call();
    await desk(`/visits/${id}/finish`, {});
    expect((await read()).heading).toBe('Ihr Termin ist beendet');
  });

  test('missed: what to do, and where to book anew', async () => {
    const { read, call, desk, id } = await openPage('09:52');
    await call();
    await desk(`/visits/${id}/no-show`, {});
    const { heading, text } = await read();
    expect(heading).toBe('Ihre Nummer wurde aufgerufen, und niemand kam');
    expect(text).toContain('Ihre Nummer kann noch einmal aufgerufen werden');
    expect(text).toContain('href="/termin"');
  });

  test('late, and still waiting when the appointment’s own time is over: their place', async () => {
    const { read, arrive, at } = await openPage('10:30');
    expect((await read()).buttons).toEqual(['Ich bin da']);
    await arrive();
    at('10:45');
    expect((await read()).heading).toBe('Sie sind angemeldet');
  });

  test('after closing: that it is over', async () => {
    const { read, arrive } = await openPage('18:00');
    expect((await read()).heading).toBe('Dieser Termin ist vorbei');
    expect((await arrive()).status).toBe(303);
    expect((await read()).heading).toBe('Dieser Termin ist vorbei');
  });
});

test('on another day: from when one can say it then, the code, and no script', async () => {
  const api = openApi();
  const { tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const answer = await api.get(`/b/${tokens.manage}`);
  const text = await answer.text();
  expect(text).toContain('Am Tag des Termins können Sie auf dieser Seite ab 09:22 Uhr sagen');
  expect(text).toContain('class="ticket"');
  expect(text).not.toContain('<script');
  expect(answer.headers.get('Content-Security-Policy')).not.toContain('script-src');
});

test('too early, a press changes nothing', async () => {
  const { arrive, read, store } = await openPage('09:00');
  expect((await arrive()).status).toBe(303);
  expect((await read()).text).toContain('Ab 09:22 Uhr');
  expect((await store.queue('rheinhausen', '2020-03-12')).visits).toMatchObject([{ state: 'expected' }]);
});

test('only the link to manage knows the place, and only a press says that somebody is here', async () => {
  const { get, app, tokens, path, store, read, send } = await openPage('09:40');
  const confirmed = await (await get(`/b/${tokens.confirm}`)).text();
  expect(confirmed).not.toContain('Ich bin da');
  await app.request(`/b/${tokens.confirm}/check-in`, { method: 'POST' });
  expect((await get(`/b/${tokens.confirm}`)).headers.get('Content-Security-Policy')).not.toContain(
    'script-src',
  );
  for (const method of ['GET', 'HEAD']) await send(method, `${path}/check-in`);
  await read('?action=check-in');
  expect((await store.queue('rheinhausen', '2020-03-12')).visits).toMatchObject([{ state: 'expected' }]);
  const stream = await get(`/b/${tokens.confirm}`, undefined);
  expect(stream.status).toBe(200);
  expect(
    (await send('GET', `/b/${tokens.confirm}`, { headers: { Accept: 'text/event-stream' } })).status,
  ).toBe(404);
});

test('before it cancels it asks back on that day too', async () => {
  const { read } = await openPage('09:40');
  expect((await read('?frage=stornieren')).heading).toBe('Möchten Sie diesen Termin stornieren?');
});

test('the page speaks English, the chosen language included', async () => {
  const { read, arrive, path } = await openPage('09:40', 'en');
  expect((await read()).heading).toBe('Your appointment is today at 09:52');
  const { text } = await read('?lang=de');
  expect(text).toContain(`action="${path.slice(3)}/check-in?lang=de"`);
  expect((await arrive('?lang=de')).headers.get('Location')).toBe(`..${path.slice(2)}?lang=de`);
});

test('only its own script runs, from this server', async () => {
  const { read, get } = await openPage('09:40');
  const { answer, text } = await read();
  const policy = answer.headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(text).not.toMatch(/<style|style="|<script>|\son\w+="/);
  const [, script = ''] = /<script src="([^"]+)" defer>/.exec(text) ?? [];
  const sent = await get(script);
  expect(sent.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  const code = await sent.text();
  expect(() => new Function(code)).not.toThrow();
  expect(code).not.toMatch(/(local|session)Storage|import/);
  expect(Buffer.byteLength(code)).toBeLessThan(7_000);
});

describe('a page that is open', () => {
  async function follow(page: Awaited<ReturnType<typeof openPage>>) {
    const answer = await page.send('GET', page.path, { headers: { Accept: 'text/event-stream' } });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<Record<string, string>> => {
      for (;;) {
        const { value = '', done } = (await reader?.read()) ?? { done: true };
        const [, data] = /^data: (.*)$/m.exec(value) ?? [];
        if (data) return JSON.parse(data);
        if (done) throw new Error('the stream has ended');
      }
    };
    return { answer, next, end: () => reader?.cancel() };
  }

  test('is sent its part whenever that changes', async () => {
    const page = await openPage('09:40');
    const { answer, next, end } = await follow(page);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/event-stream/);
    expect(await next()).toMatchObject({ call: '', waits: 'false', at: '2020-03-12T09:40:00+01:00' });
    await page.arrive();
    const waiting = await next();
    expect(waiting).toMatchObject({ said: 'Sie sind wahrscheinlich als Nächstes dran.', waits: 'true' });
    expect(waiting['html']).toContain('Sie sind angemeldet');
    await page.call();
    expect(await next()).toMatchObject({
      said: 'Nummer 1112 – bitte zu Schalter 6',
      title: 'Nummer 1112 – bitte zu Schalter 6 – Stadt Duisburg',
      call: '2020-03-12T09:40:00+01:00',
      waits: 'false',
    });
    await end();
  });

  test('is told to load anew when the appointment is given up', async () => {
    const page = await openPage('09:40');
    const { next, end } = await follow(page);
    await next();
    await page.press(page.tokens.manage, 'cancel');
    await page.arrive();
    expect((await next())['html']).toBe('');
    await end();
    expect((await page.read()).heading).toBe('Ihr Termin ist storniert');
  });
});
