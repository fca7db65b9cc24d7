import { expect, test } from 'vitest';
import type { DayAnswers } from './answers.ts';
import { readDayByOutline } from './by-outline.ts';

const at = '2020-03-12T09:52:00+01:00';

/** What board, desk, kiosk and telephone can not do without. */
const needed: { [Name in keyof DayAnswers]: Partial<Record<keyof DayAnswers[Name], unknown>> } = {
  board: { calls: [], waiting: 3, at, rule: { code: 'by-turn' } },
  place: { number: '1112', state: 'waiting', at },
  day: { visits: [], queue: [], counters: ['6'], at },
  visit: { id: 'a', number: '1112', state: 'called' },
  log: { entries: [] },
  staff: { roles: [] },
  problem: { code: 'not-found', detail: 'There is none.', status: 404 },
};

test.each(Object.entries(needed))('%s is read whole, and not without its outline', (name, example) => {
  const read = (answer: unknown) => readDayByOutline(name as keyof DayAnswers, answer);
  expect(read(example)).toBe(example);
  for (const key of Object.keys(example)) {
    for (const wrong of [undefined, null, 7n]) {
      expect(() => read({ ...example, [key]: wrong })).toThrow(new TypeError(`${name}.${key}`));
    }
  }
});
