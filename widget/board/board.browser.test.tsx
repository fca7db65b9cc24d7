import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { boardWith, calledAt, openBoard, openServer } from './testing/open-board.ts';

afterEach(() => {
  vi.useRealTimers();
});

const morning = boardWith([
  ['1112', '6'],
  ['1108', '3'],
  ['1104', 'Zimmer 2.14'],
]);

test('who is called, who was, how many wait, how long, and by which rule', async () => {
  openServer(morning);
  const { large, recent, text } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  expect(recent()).toEqual(['1108', '1104']);
  await expect.element(text('Schalter 3')).toBeVisible();
  await expect.element(text('Zimmer 2.14')).toBeVisible();
  await expect.element(text('Es warten 12 Personen.')).toBeVisible();
  await expect.element(text('Wer jetzt kommt, wartet etwa 25 Minuten.')).toBeVisible();
  await expect.element(text(/bei mehr als 5 Minuten Verspätung ab Ihrer Ankunft/)).toBeVisible();
  await expect.element(text('09:52')).toBeVisible();
});

test('a call becomes large and is read out once; what was large joins the others', async () => {
  const server = openServer(morning);
  const { large, recent, said, text } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  expect(said()).toEqual(['']);
  server.says({ ...morning, calls: [calledAt('1113', '1', 53), ...morning.calls] });
  await expect.poll(large).toEqual(['1113', '1']);
  expect(recent()).toEqual(['1112', '1108', '1104']);
  expect(said()).toEqual(['Nummer 1113, Schalter 1']);
  server.says({ ...morning, waiting: 11, calls: [calledAt('1113', '1', 53), ...morning.calls] });
  await expect.element(text('Es warten 11 Personen.')).toBeVisible();
  expect(said()).toEqual(['Nummer 1113, Schalter 1']);
});

test('of two calls at once the list has both, while the first is large', async () => {
  const server = openServer(morning);
  const { large, recent } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  server.says({
    ...morning,
    calls: [calledAt('1114', '2', 53), calledAt('1113', '1', 53), ...morning.calls],
  });
  await expect.poll(large).toEqual(['1113', '1']);
  expect(recent()).toEqual(['1114', '1112', '1108', '1104']);
});

test('rooms have no word above them, and a number that is called again says so', async () => {
  openServer(boardWith([], { calls: [{ ...calledAt('1112', 'Zimmer 2.14 rechts', 52), again: true }] }));
  const { large, one } = openBoard();
  await expect.poll(large).toEqual(['1112', 'Zimmer 2.14 rechts']);
  expect(one('.counter-word')?.textContent).toBe('');
  expect(one('.number-word')?.textContent).toBe('Nummer (erneut aufgerufen)');
});

test('before the first call, and after the last', async () => {
  const server = openServer(boardWith([], { waiting: 1, estimate: null }));
  const { text, large, recent } = openBoard();
  await expect.element(text('Noch wurde niemand aufgerufen.')).toBeVisible();
  await expect.element(text('Es wartet 1 Person.')).toBeVisible();
  server.says({ ...morning, calls: morning.calls.slice(0, 1), waiting: 1 });
  await expect.poll(large).toEqual(['1112', '6']);
  server.says({ ...morning, calls: morning.calls.slice(0, 1), waiting: 0, estimate: null });
  await expect.element(text('Zurzeit wird niemand aufgerufen.'), { timeout: 8_000 }).toBeVisible();
  expect(large()).toEqual([]);
  expect(recent()).toEqual(['1112']);
});

test('without a connection it says since when what it shows is old, and no waiting time', async () => {
  const server = openServer(morning);
  const { large, text } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  server.goesDown();
  await expect.element(text(/Keine Verbindung. Stand: 09:5\d Uhr/), { timeout: 10_000 }).toBeVisible();
  expect(large()).toEqual(['1112', '6']);
  await expect.element(text(/Es warten/)).not.toBeInTheDocument();
  server.says(morning);
  await expect.element(text(/Es warten/), { timeout: 10_000 }).toBeVisible();
  await expect.element(text(/Keine Verbindung/)).not.toBeInTheDocument();
}, 25_000);

test('a server that is not there at the start is waited for, and that is said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  openServer(null);
  const { text } = openBoard();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(text('Die Verbindung wird hergestellt …').query()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(text(/Der Server ist nicht zu erreichen/).query()).not.toBeNull();
});

test('an office that is none is said to be none', async () => {
  const problem = { type: 'about:blank', title: '', detail: '', status: 404, code: 'not-found' };
  openServer(null);
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 404 }));
  await expect.element(openBoard().text(/Der Server kennt die Dienststelle nicht/)).toBeVisible();
});

test('the words stand in one language after the other, the number stays', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  openServer(morning);
  const { large, text, one } = openBoard({ languages: 'de tr' });
  await expect.poll(large).toEqual(['1112', '6']);
  await expect.element(text('Zuletzt aufgerufen')).toBeVisible();
  const number = one('.called .number');
  vi.advanceTimersByTime(10_000);
  await expect.element(text('Son çağrılanlar')).toBeVisible();
  expect(one('.recent h2')?.lang).toBe('tr');
  expect(one('.called .number')).toBe(number);
  vi.advanceTimersByTime(10_000);
  await expect.element(text('Zuletzt aufgerufen')).toBeVisible();
});

test('where one language is offered nothing alternates', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  openServer(morning);
  const { text } = openBoard({ languages: 'tr' });
  await expect.element(text('Zuletzt aufgerufen')).toBeVisible();
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['light', 'dark', 'contrast', 'contrast dark'])(
  'axe finds nothing in theme %s, and 7 to 1 everywhere',
  async (theme) => {
    openServer(morning);
    const { large, element } = openBoard({ theme }, 1280, 720);
    await expect.poll(large).toEqual(['1112', '6']);
    const { violations } = await axe.run(element, {
      rules: { region: { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  },
);

test('what stands still moves by a pixel now and then', async () => {
  const server = openServer(morning);
  const { large, one } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  const place = () => one('.office')?.getBoundingClientRect().x;
  const before = place();
  server.says({ ...morning, at: '2020-03-12T09:53:00+01:00' });
  await expect.poll(place).not.toBe(before);
});
