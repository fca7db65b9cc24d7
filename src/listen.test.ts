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
