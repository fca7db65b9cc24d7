import fc from 'fast-check';
import type { OfficeConfig, OfficePlan } from '../../config.ts';
import type { Taken } from '../../store/store.ts';
import { dayPlan } from '../calendar.ts';
import { berlin, everyDay, officeWith } from './office.ts';

/** Ordinary days, both changes of the clock, Easter Monday, a leap day and the turn of the year. */
export const anyDay = fc.constantFrom(
  '2020-03-12',
  '2020-03-29',
  '2020-10-25',
  '2020-04-13',
  '2020-02-29',
  '2020-12-31',
  '2021-01-01',
);

// Half of the times near the change of the clock, in quarters and odd minutes.
const anyTime = fc
  .oneof(fc.nat({ max: 1440 }), fc.integer({ min: 90, max: 210 }))
  .map((minute) => (minute === 1440 ? '24:00' : new Date(minute * 60_000).toISOString().slice(11, 16)));

const span = fc.tuple(anyTime, anyTime).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const weekdays = fc.oneof(fc.constant(everyDay), fc.subarray(everyDay));
const monthDay = fc.constantFrom('01-01', '02-29', '03-12', '03-29', '05-01', '10-24', '12-31');
const season = fc.record({ from: monthDay, to: monthDay });
const release = fc.record({
  daysBefore: fc.nat({ max: 3 }),
  at: fc.constantFrom('00:00', '08:00', '12:30', '23:59'),
});

const opening = fc.record(
  { span, weekdays, lanes: fc.integer({ min: 1, max: 3 }), season, release },
  { requiredKeys: ['span', 'weekdays', 'lanes'] },
);

const closure = fc.record({ from: anyDay, to: anyDay, hours: span }, { requiredKeys: ['from', 'to'] });

const anyPlan: fc.Arbitrary<OfficePlan> = fc.record({
  hours: fc.array(
    opening.map(({ span: hours, ...rest }) => ({ ...hours, ...rest })),
    { maxLength: 3 },
  ),
  breaks: fc.array(
    fc.record({ span, weekdays }).map(({ span: hours, weekdays: days }) => ({ ...hours, weekdays: days })),
    { maxLength: 2 },
  ),
  closures: fc.array(
    closure.map((c) => ({ ...c, reason: 'Betriebsausflug' })),
    { maxLength: 1 },
  ),
  holidays: fc.constantFrom(null, 'NW'),
  holidayExceptions: fc.array(
    fc.record({ date: anyDay, name: fc.constant('Rosenmontag'), closed: fc.boolean() }),
    {
      maxLength: 1,
    },
  ),
  startEvery: fc.constantFrom(1, 4, 5, 7, 12, 30),
  leadMinutes: fc.constantFrom(0, 1, 45, 2880),
  horizonDays: fc.constantFrom(0, 1, 28),
});

export interface Situation {
  office: OfficeConfig;
  day: string;
  taken: Taken[];
  minutes: number;
  now: number;
  timeZone: string;
}

/** An office, a day, what is taken on it (and a little beyond), an instant to ask at. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    plan: anyPlan,
    day: anyDay,
    minutes: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 480 })),
    // From before the horizon to after the day, more often on the day itself.
    ahead: fc.oneof(fc.integer({ min: -2, max: 30 * 1440 }), fc.integer({ min: -1440, max: 120 })),
    ms: fc.nat({ max: 59_999 }),
    taken: fc.array(
      fc.record({
        office: fc.constantFrom('rheinhausen', 'rheinhausen', 'rheinhausen', 'walsum'),
        lane: fc.integer({ min: 1, max: 5 }),
        at: fc.integer({ min: -60, max: 1500 }),
        length: fc.integer({ min: 1, max: 300 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ plan, day, minutes, ahead, ms, taken }) => {
    const office = officeWith(plan);
    const { start } = dayPlan(office, day, berlin);
    return {
      office,
      day,
      minutes,
      now: (start - ahead) * 60_000 + ms,
      taken: taken.map(({ at, length, ...rest }) => ({
        ...rest,
        start: start + at,
        end: start + at + length,
      })),
      timeZone: berlin,
    };
  });
