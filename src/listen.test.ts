import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AppEnv } from './http/options.ts';
import { listen } from './listen.ts';

test('closing waits for the answers on the way, and not for who keeps asking', async () => {
  const app = new Hono<AppEnv>();
  let begun = 0;
  let answered = 0;
  app.get('/', async (c) => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return c.text('here');
  });
  const { port, close } = await listen(app, '127.0.0.1', 0);
  async function askUntilRefused(): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if ((await answer?.text()) !== 'here') return;
    answered += 1;
    await askUntilRefused();
  }
  const asking = Promise.all([1, 2, 3].map(askUntilRefused));
  await expect.poll(() => answered).toBeGreaterThan(3);
  const since = performance.now();
  await close();
  expect(performance.now() - since).toBeLessThan(2_000);
  await asking;
  expect(answered).toBe(begun);
});

const impatient = { headMs: 100, requestMs: 200, lookEveryMs: 20 };

test.each([
  ['the head of a request', 'GET / HTTP/1.1\r\nHost: a\r\nX-A:'],
  ['the rest of a body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nslow'],
])('who never sends %s loses the connection', async (_, sent) => {
  const app = new Hono<AppEnv>();
  app.post('/', async (c) => c.text(await c.req.text()));
  const { port, close } = await listen(app, '127.0.0.1', 0, impatient);
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (text) => (answer += text));
  socket.write(sent);
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  await close();
});

test('a head of more than 16 kB is refused', async () => {
  const app = new Hono<AppEnv>();
  app.get('/', (c) => c.text('here'));
  const { port, close } = await listen(app, '127.0.0.1', 0);
  const ask = (length: number) =>
    fetch(`http://127.0.0.1:${port}/`, { headers: { 'X-A': 'a'.repeat(length), Connection: 'close' } });
  expect((await ask(8_000)).status).toBe(200);
  expect((await ask(17_000)).status).toBe(431);
  await close();
});
