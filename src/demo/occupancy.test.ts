import { describe, expect, test } from 'vitest';
import { dayPlan } from '../booking/calendar.ts';
import { addDays, eachDay } from '../booking/day.ts';
import { toMinute } from '../booking/instant.ts';
import type { OfficeConfig } from '../config.ts';
import { createMemoryStore } from '../store/memory.ts';
import { fillCalendar } from './calendar.ts';
import { duisburg } from './duisburg/city.ts';
import { keptTimes } from './occupancy.ts';

const timeZone = 'Europe/Berlin';
const kept = (office: OfficeConfig, day: string, ahead: number) =>
  keptTimes(office.id, dayPlan(office, day, timeZone), ahead);
const [mitte, rheinhausen] = ['mitte', 'rheinhausen'].map((id) =>
  duisburg.offices.find((office) => office.id === id),
);
if (!mitte || !rheinhausen) throw new Error('the demo has lost an office');

describe('the times that are gone', () => {
  test('are the same whenever they are asked for, and stay gone as the day comes nearer', () => {
    for (let ahead = 28; ahead > 0; ahead--) {
      const earlier = kept(mitte, '2026-12-09', ahead).map((block) => JSON.stringify(block));
      const later = new Set(kept(mitte, '2026-12-09', ahead - 1).map((block) => JSON.stringify(block)));
      expect(earlier.filter((block) => !later.has(block))).toEqual([]);
    }
  });

  test('never overlap on a lane and never leave the opening hours', () => {
    for (const office of duisburg.offices) {
      for (const day of eachDay('2026-12-01', '2026-12-31')) {
        const { lanes } = dayPlan(office, day, timeZone);
        const byLane = Map.groupBy(kept(office, day, 1), ({ lane }) => lane);
        for (const [lane, blocks] of byLane) {
          const sorted = blocks.sort((one, other) => one.start - other.start);
          for (const [index, { start, end }] of sorted.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
            expect(
              lanes.some((window) => window.lane === lane && window.start <= start && end <= window.end),
            ).toBe(true);
          }
        }
      }
    }
  });

  test('are more on near days than on far ones', () => {
    const minutes = (ahead: number) =>
      Array.from(eachDay('2026-12-01', '2026-12-23'), (day) => kept(mitte, day, ahead))
        .flat()
        .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(minutes(1)).toBeGreaterThan(minutes(10) * 1.05);
    expect(minutes(10)).toBeGreaterThan(minutes(28) * 1.5);
  });
});

test('on 12 March 2020 there is one 09:52 in Rheinhausen, whenever one looks', () => {
  const start = toMinute('2020-03-12T09:52:00+01:00');
  for (let ahead = 0; ahead <= 28; ahead++) {
    const busy = kept(rheinhausen, '2020-03-12', ahead).filter(
      (block) => block.start < start + 12 && block.end > start,
    );
    expect(new Set(busy.map(({ lane }) => lane))).toEqual(new Set([2, 3, 4]));
  }
});

test('filling again takes nothing again, and the next day a little more', async () => {
  const store = createMemoryStore();
  let now = Date.parse('2020-03-09T08:00:00+01:00');
  const fill = () => fillCalendar({ config: duisburg, store, clock: () => now });
  const count = async () => {
    const from = toMinute('2020-03-01T00:00:00+01:00');
    const offices = duisburg.offices.map(({ id }) => id);
    return (await store.taken(offices, from, from + 60 * 24 * 60, now)).length;
  };
  await fill();
  const first = await count();
  await fill();
  expect(await count()).toBe(first);
  now = Date.parse(`${addDays('2020-03-09', 1)}T08:00:00+01:00`);
  await fill();
  expect(await count()).toBeGreaterThan(first);
});
