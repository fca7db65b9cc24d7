import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../config.ts';
import type { Busy } from '../store/store.ts';
import { officeDay } from './availability.ts';
import { dayPlan } from './calendar.ts';
import { localDayOfMinute, toMinute } from './instant.ts';
import { createOccupancy } from './occupancy.ts';
import { berlin, officeWith, opening } from './testing/office.ts';

const plan = { hours: [opening('08:00', '12:00', 2)], leadMinutes: 15 };
const oneLane = { ...plan, hours: [opening('08:00', '12:00')] };
const offices = [officeWith(plan), officeWith(oneLane, 'walsum')] as const;
const [rheinhausen, walsum] = offices;
const days = ['2020-03-28', '2020-03-29', '2020-03-30'];
const [day] = days as [string];
const eight = toMinute(`${day}T08:00:00+01:00`);
const before = Date.parse('2020-03-20T12:00:00+01:00');

const busyTime = (more: Partial<Busy> = {}): Busy => ({
  office: 'rheinhausen',
  lane: 1,
  start: eight,
  end: eight + 240,
  until: null,
  ...more,
});

/** A store of one list that counts how often it is read. */
function occupancyOf(taken: Busy[]) {
  const loads: string[] = [];
  const occupancy = createOccupancy(async (wanted) => {
    loads.push(wanted.map(({ office, days: asked }) => `${office} ${asked.join(' ')}`).join(', '));
    return taken.filter((one) => wanted.some(({ office }) => office === one.office));
  }, berlin);
  return { occupancy, loads };
}

describe('the occupancy in memory', () => {
  it('reads everything with one call, and again only the days that changed', async () => {
    const { occupancy, loads } = occupancyOf([]);
    await occupancy.read(offices, days.toReversed());
    await occupancy.read(offices, days);
    expect(loads).toEqual([`rheinhausen ${days.join(' ')}, walsum ${days.join(' ')}`]);
    occupancy.changed([{ office: 'walsum', day }]);
    await occupancy.read(offices, days);
    expect(loads.slice(1)).toEqual([`walsum ${day}`]);
    occupancy.allChanged();
    await occupancy.read([rheinhausen], [day]);
    expect(loads.slice(2)).toEqual([`rheinhausen ${day}`]);
  });

  it('counts the changes of what it knows', async () => {
    const { occupancy } = occupancyOf([]);
    await occupancy.read(offices, [day]);
    const [before, alone] = [occupancy.revision(offices), occupancy.revision([rheinhausen])];
    occupancy.changed([
      { office: 'walsum', day },
      { office: 'walsum', day: '2020-05-01' },
      { office: 'mitte', day },
    ]);
    expect(occupancy.revision(offices)).toBe(before + 1);
    expect(occupancy.revision([rheinhausen])).toBe(alone);
  });

  it('reads once for all who ask at the same time', async () => {
    const { occupancy, loads } = occupancyOf([]);
    await Promise.all([occupancy.read([rheinhausen], days), occupancy.read([rheinhausen], days)]);
    expect(loads).toHaveLength(1);
  });

  it('answers with the same object until a change, the lead time or a lapse', async () => {
    const taken = [busyTime({ lane: 2, until: before + 60_000 })];
    const { occupancy } = occupancyOf(taken);
    const ask = (now: number) => occupancy.day(rheinhausen, day, 240, now);
    await occupancy.read([rheinhausen], days);
    const first = ask(before);
    expect(ask(before)).toBe(first);
    expect(ask(before + 59_999)).toBe(first);
    expect(ask(before + 60_000)).not.toBe(first);

    const deadline = (eight - 15) * 60_000;
    expect(ask(deadline).status).toBe('free');
    expect(ask(deadline + 1).status).toBe('full');

    taken.push(busyTime(), busyTime({ lane: 2 }));
    expect(ask(deadline).status).toBe('free');
    occupancy.changed([{ office: 'rheinhausen', day }]);
    await occupancy.read([rheinhausen], days);
    expect(ask(deadline).status).toBe('full');
  });

  it('has a time again from the very millisecond in which its hold lapses', async () => {
    const { occupancy } = occupancyOf([busyTime({ office: 'walsum', until: before + 60_000 })]);
    const statusAt = (now: number) => occupancy.day(walsum, day, 12, now).status;
    await occupancy.read([walsum], [day]);
    expect([statusAt(before), statusAt(before + 59_999), statusAt(before + 60_000)]).toEqual([
      'full',
      'full',
      'free',
    ]);
  });

  it('counts what is booked and what is held on one lane together', async () => {
    const { occupancy } = occupancyOf([
      busyTime({ office: 'walsum', end: eight + 120 }),
      busyTime({ office: 'walsum', start: eight + 120, until: before + 60_000 }),
    ]);
    await occupancy.read([walsum], [day]);
    expect(occupancy.day(walsum, day, 12, before).status).toBe('full');
    expect(occupancy.day(walsum, day, 12, before + 60_000).starts[0]).toBe(eight + 120);
  });

  it('does not mind a hold that ends or begins at the day’s midnight', async () => {
    const { start, end } = dayPlan(rheinhausen, day, berlin);
    const until = before + 60_000;
    const { occupancy } = occupancyOf([
      busyTime({ start: start - 12, end: start, until }),
      busyTime({ start: end, end: end + 12, until }),
    ]);
    await occupancy.read([rheinhausen], [day]);
    expect(occupancy.day(rheinhausen, day, 12, before).validUntil).toBeGreaterThan(until);
  });

  it('keeps the answers for sixteen lengths, and drops the one that was asked for first', async () => {
    const { occupancy } = occupancyOf([]);
    const ask = (minutes: number) => occupancy.day(rheinhausen, day, minutes, before);
    await occupancy.read([rheinhausen], [day]);
    const answers = Array.from({ length: 16 }, (_, index) => ask(index + 1));
    expect(ask(1)).toBe(answers[0]);
    ask(17);
    expect(ask(2)).toBe(answers[1]);
    expect(ask(1)).not.toBe(answers[0]);
  });

  it('reads again what changed while it was being read', async () => {
    const answers = [Promise.withResolvers<Busy[]>(), Promise.withResolvers<Busy[]>()];
    const [early, late] = answers as [PromiseWithResolvers<Busy[]>, PromiseWithResolvers<Busy[]>];
    const queue = [...answers];
    const occupancy = createOccupancy(() => queue.shift()?.promise ?? Promise.resolve([]), berlin);
    const firstRead = occupancy.read([rheinhausen], [day]);
    occupancy.changed([{ office: 'rheinhausen', day }]);
    const secondRead = occupancy.read([rheinhausen], [day]);
    late.resolve([busyTime(), busyTime({ lane: 2 })]);
    await secondRead;
    // The older answer comes last and must not win.
    early.resolve([]);
    await firstRead;
    expect(occupancy.day(rheinhausen, day, 12, before).status).toBe('full');
    expect(queue).toHaveLength(0);
  });

  it('reads once what changed while it was being read, also when the older answer comes first', async () => {
    const answers = [Promise.withResolvers<Busy[]>(), Promise.withResolvers<Busy[]>()];
    const queue = [...answers];
    const occupancy = createOccupancy(() => queue.shift()?.promise ?? Promise.reject(), berlin);
    const firstRead = occupancy.read([rheinhausen], [day]);
    expect(() => occupancy.day(rheinhausen, day, 12, before)).toThrow(RangeError);
    occupancy.changed([{ office: 'rheinhausen', day }]);
    const laterReads = [occupancy.read([rheinhausen], [day])];
    answers[0]?.resolve([]);
    await firstRead;
    laterReads.push(occupancy.read([rheinhausen], [day]));
    answers[1]?.resolve([busyTime(), busyTime({ lane: 2 })]);
    await Promise.all(laterReads);
    expect(occupancy.day(rheinhausen, day, 12, before).status).toBe('full');
  });

  it('keeps what it knows when reading fails, and tries again', async () => {
    let fails = false;
    const occupancy = createOccupancy(async () => {
      if (fails) throw new Error('no connection');
      return [];
    }, berlin);
    await occupancy.read([rheinhausen], [day]);
    occupancy.changed([{ office: 'rheinhausen', day }]);
    fails = true;
    await expect(occupancy.read([rheinhausen], [day])).rejects.toThrow('no connection');
    expect(occupancy.day(rheinhausen, day, 12, before).status).toBe('free');
    fails = false;
    await occupancy.read([rheinhausen], [day]);
  });

  it('says when a day was not read, and forgets days that are over', async () => {
    const { occupancy } = occupancyOf([]);
    expect(() => occupancy.day(rheinhausen, day, 12, before)).toThrow('rheinhausen 2020-03-28 was not read');
    await occupancy.read([rheinhausen], days);
    occupancy.forget('2020-03-29');
    expect(() => occupancy.day(rheinhausen, day, 12, before)).toThrow(RangeError);
    expect(occupancy.day(rheinhausen, '2020-03-29', 12, before).status).toBe('free');
  });
});

/** Somebody takes a time, for good or until it lapses; gives one up; time passes (or the clock is put back); somebody asks. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('take' as const),
    office: fc.constantFrom('rheinhausen', 'rheinhausen', 'walsum'),
    lane: fc.integer({ min: 1, max: 2 }),
    dayAt: fc.nat({ max: 2 }),
    from: fc.integer({ min: 360, max: 720 }),
    length: fc.integer({ min: 1, max: 240 }),
    lapsesIn: fc.option(fc.nat({ max: 1_000_000 })),
  }),
  fc.record({ kind: fc.constant('give up' as const), at: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: -50_000, max: 800_000 }) }),
  fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: 0, max: 90_000_000 }) }),
  fc.record({ kind: fc.constant('ask' as const), minutes: fc.constantFrom(12, 12, 12, 60, 241) }),
);

/** The answer from a list; it is good until the first of the day's holds lapses. */
function lookedUp(all: Busy[], office: OfficeConfig, asked: string, minutes: number, now: number) {
  const plan = dayPlan(office, asked, berlin);
  const taken = all.filter(({ until }) => until === null || until > now);
  const found = officeDay({ office, plan, taken, minutes, now });
  const lapses = taken
    .filter((one) => one.office === office.id && one.start < plan.end && plan.start < one.end)
    .flatMap(({ until }) => until ?? []);
  return { ...found, validUntil: Math.min(found.validUntil, ...lapses) };
}

describe('the occupancy fed by changes', () => {
  it('answers as if everything were looked up anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const taken: Busy[] = [];
        const { occupancy } = occupancyOf(taken);
        let now = Date.parse('2020-03-27T09:00:00+01:00');
        for (const one of steps) {
          if (one.kind === 'take') {
            const start = dayPlan(rheinhausen, days[one.dayAt] ?? day, berlin).start + one.from;
            const { office, lane } = one;
            const until = one.lapsesIn === null ? null : now + one.lapsesIn;
            taken.push({ office, lane, start, end: start + one.length, until });
            occupancy.changed([{ office, day: localDayOfMinute(start, berlin) }]);
          } else if (one.kind === 'give up') {
            for (const { office, start } of taken.splice(one.at, 1)) {
              occupancy.changed([{ office, day: localDayOfMinute(start, berlin) }]);
            }
          } else if (one.kind === 'ask') {
            await occupancy.read(offices, days);
            for (const office of offices) {
              for (const asked of days) {
                const { minutes } = one;
                const found = occupancy.day(office, asked, minutes, now);
                expect(found).toEqual(lookedUp(taken, office, asked, minutes, now));
              }
            }
          } else {
            now += one.ms;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
