import { expect, it } from 'vitest';
import { createMemory } from './remember.ts';

const good = { revision: 1, from: 10, until: 20 };

it('recalls an answer as long as nothing has changed and its time has not passed', () => {
  const memory = createMemory();
  const answer = memory.keep('days', { free: 3 }, good);
  expect(answer).toEqual({ value: { free: 3 }, json: '{"free":3}' });
  expect(memory.recall('days', 1, 10)).toBe(answer);
  expect(memory.recall('days', 1, 19)).toBe(answer);
  expect(memory.recall('days', 1, 20)).toBeNull();
  expect(memory.recall('days', 1, 9)).toBeNull();
  expect(memory.recall('days', 2, 10)).toBeNull();
  expect(memory.recall('slots', 1, 10)).toBeNull();
});

it('keeps the newer answer to the same question', () => {
  const memory = createMemory();
  memory.keep('days', 'old', good);
  memory.keep('days', 'new', { ...good, revision: 2 });
  expect(memory.recall('days', 2, 10)?.value).toBe('new');
});

it('drops what was not asked for longest when there is too much', () => {
  const memory = createMemory(12);
  for (const key of ['a', 'b', 'c']) memory.keep(key, key + key, good);
  memory.recall('a', 1, 10);
  memory.keep('d', 'dd', good);
  const left = ['a', 'b', 'c', 'd'].filter((key) => memory.recall(key, 1, 10));
  expect(left).toEqual(['a', 'c', 'd'].slice(-3));
});
