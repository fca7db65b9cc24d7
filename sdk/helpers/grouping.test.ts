import { expect, test } from 'vitest';
import { groupByDay, groupByOffice, groupByPartOfDay, partOfDay } from './grouping.ts';

const slot = (office: string, start: string) => ({ office, start });
const late = slot('homberg', '2020-03-12T23:30:00+01:00');
const early = slot('rheinhausen', '2020-03-12T09:52:00+01:00');
const next = slot('homberg', '2020-03-13T00:10:00+01:00');

test('by the local day, not the one of UTC', () => {
  expect([...groupByDay([late, early, next])]).toEqual([
    ['2020-03-12', [late, early]],
    ['2020-03-13', [next]],
  ]);
});

test('by office', () => {
  expect([...groupByOffice([late, early, next])]).toEqual([
    ['homberg', [late, next]],
    ['rheinhausen', [early]],
  ]);
});

test('by part of the day', () => {
  expect(groupByPartOfDay([late, early, next])).toEqual(
    new Map([
      ['evening', [late]],
      ['morning', [early, next]],
    ]),
  );
});

test.each([
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['16:59', 'afternoon'],
  ['17:00', 'evening'],
])('%s is %s', (time, part) => {
  expect(partOfDay(`2020-03-12T${time}:00+01:00`)).toBe(part);
});
