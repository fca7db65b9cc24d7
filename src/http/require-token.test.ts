import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { sha256 } from '../crypto.ts';
import { duisburg } from '../demo/duisburg/city.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { AppEnv } from './options.ts';
import { answerError } from './problems.ts';
import { requireToken } from './require-token.ts';

async function ask(tokens: string[], authorization?: string) {
  const app = new Hono<AppEnv>();
  const hashes = await Promise.all(tokens.map(sha256));
  app.get('/metrics', requireToken(hashes), (c) => c.text('42'));
  app.onError(answerError({ config: duisburg, store: createMemoryStore(), clock: Date.now }));
  return app.request('/metrics', { headers: authorization === undefined ? {} : { authorization } });
}

test.each(['Bearer one', 'Bearer two', 'bearer  two'])(
  '%j opens what either of two tokens opens',
  async (sent) => {
    expect(await (await ask(['one', 'two'], sent)).text()).toBe('42');
  },
);

test.each([
  undefined,
  '',
  'Bearer',
  'Bearer ',
  'Bearer on',
  'Bearer onee',
  'Basic one',
  'one',
  'Bearer one two',
])('%j opens nothing, and all are told the same', async (sent) => {
  const answer = await ask(['one', 'two'], sent);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
  expect(await answer.json()).toMatchObject({
    code: 'unauthorized',
    detail: expect.stringContaining('Send the token'),
  });
});

test('without tokens nobody comes in, not even with an empty one', async () => {
  expect((await ask([], 'Bearer one')).status).toBe(401);
  expect((await ask([''], 'Bearer ')).status).toBe(401);
});
