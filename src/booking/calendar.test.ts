import { describe, expect, it } from 'vitest';
import type { OfficePlan } from '../config.ts';
import { dayPlan } from './calendar.ts';
import { eachDay } from './day.ts';
import { msToInstant, toInstant } from './instant.ts';
import { berlin, officeWith, opening } from './testing/office.ts';

const planOf = (plan: Partial<OfficePlan>, day: string) => dayPlan(officeWith(plan), day, berlin);

/** «1: 08:00–12:00», one line for each window. */
const windows = (plan: Partial<OfficePlan>, day: string) => {
  const clock = (minute: number) => toInstant(minute, berlin).slice(11, 16);
  return planOf(plan, day).lanes.map(({ lane, start, end }) => `${lane}: ${clock(start)}–${clock(end)}`);
};

describe('the plan of a day', () => {
  const thursday = '2020-03-12';

  it('opens every lane on the weekdays of the opening', () => {
    const hours = [opening('08:00', '16:00', 2, { weekdays: [4] })];
    expect(windows({ hours }, thursday)).toEqual(['1: 08:00–16:00', '2: 08:00–16:00']);
    expect(windows({ hours }, '2020-03-13')).toEqual([]);
  });

  it('numbers the lanes of a second opening on', () => {
    const hours = [opening('08:00', '16:00', 2), opening('10:00', '12:00', 1)];
    expect(windows({ hours }, thursday)).toEqual(['1: 08:00–16:00', '2: 08:00–16:00', '3: 10:00–12:00']);
  });

  it('takes breaks and closed hours from all lanes, and counts starts from the opening all the same', () => {
    const plan = {
      hours: [opening('08:00', '16:00')],
      breaks: [{ weekdays: [4], from: '12:00', to: '12:30' }],
      closures: [
        {
          from: thursday,
          to: thursday,
          hours: { from: '14:00', to: '24:00' },
          reason: 'Personalversammlung',
        },
      ],
    };
    expect(windows(plan, thursday)).toEqual(['1: 08:00–12:00', '1: 12:30–14:00']);
    const { lanes, reason } = planOf(plan, thursday);
    expect(new Set(lanes.map((window) => toInstant(window.opening, berlin)))).toEqual(
      new Set(['2020-03-12T08:00:00+01:00']),
    );
    expect(reason).toBe('Personalversammlung');
  });

  it('keeps to the season, over New Year too', () => {
    const winter = [opening('09:00', '15:00', 1, { season: { from: '11-01', to: '02-28' } })];
    expect(windows({ hours: winter }, '2020-10-31')).toEqual([]);
    expect(windows({ hours: winter }, '2020-11-01')).toHaveLength(1);
    expect(windows({ hours: winter }, '2020-02-28')).toHaveLength(1);
    expect(windows({ hours: winter }, '2020-02-29')).toEqual([]);
    const summer = [opening('09:00', '15:00', 1, { season: { from: '05-01', to: '09-30' } })];
    expect(windows({ hours: summer }, '2020-09-30')).toHaveLength(1);
    expect(windows({ hours: summer }, '2020-10-01')).toEqual([]);
  });

  it('says when lanes are released, and when the horizon reaches the day', () => {
    const release = { daysBefore: 3, at: '08:00' };
    const { lanes, opensAt } = planOf({ hours: [opening('08:00', '16:00', 1, { release })] }, '2020-03-31');
    expect(msToInstant(lanes[0]?.releasedAt ?? 0, berlin)).toBe('2020-03-28T08:00:00+01:00');
    expect(msToInstant(opensAt, berlin)).toBe('2020-03-03T00:00:00+01:00');
  });
});

it('plans are remembered, five hundred days of each office', () => {
  const office = officeWith({ hours: [opening('08:00', '16:00')] });
  const days = [...eachDay('2020-01-01', '2021-05-14')];
  expect(days).toHaveLength(500);
  const [first] = days.map((day) => dayPlan(office, day, berlin));
  const again = () => dayPlan(office, '2020-01-01', berlin);
  expect(again()).not.toBe(first);
  expect(again()).toBe(again());
});

describe('a closed day', () => {
  const hours = [opening('08:00', '16:00')];
  const easterMonday = '2020-04-13';

  it('has the name of its holiday', () => {
    expect(planOf({ hours, holidays: 'NW' }, easterMonday)).toMatchObject({
      lanes: [],
      reason: 'Ostermontag',
    });
    expect(planOf({ hours, holidays: null }, easterMonday).lanes).toHaveLength(1);
  });

  it('has an empty hull, as has one on which the office just does not open', () => {
    expect(planOf({ hours, holidays: 'NW' }, easterMonday).hull).toEqual({ start: 0, end: 0 });
    expect(planOf({ hours: [] }, easterMonday).hull).toEqual({ start: 0, end: 0 });
  });

  it('has the reason of the closure from its first to its last day', () => {
    const closures = [{ from: '2020-12-24', to: '2020-12-31', reason: 'Betriebsferien' }];
    const reasons = ['2020-12-23', '2020-12-24', '2020-12-31', '2021-01-01'].map(
      (day) => planOf({ hours, closures }, day).reason,
    );
    expect(reasons).toEqual([null, 'Betriebsferien', 'Betriebsferien', null]);
  });

  it('may be an exception of the office, and an exception may open a holiday', () => {
    const holidayExceptions = [
      { date: '2020-02-24', name: 'Rosenmontag', closed: true },
      { date: easterMonday, name: 'Ostermontag', closed: false },
    ];
    const plan = { hours, holidays: 'NW', holidayExceptions };
    expect(planOf(plan, '2020-02-24').reason).toBe('Rosenmontag');
    expect(planOf(plan, easterMonday)).toMatchObject({ reason: null, lanes: [{ lane: 1 }] });
  });
});

describe('a Sunday on which the clock changes', () => {
  const night = { hours: [opening('01:00', '04:00')] };
  const length = (day: string) => planOf(night, day).lanes.map(({ start, end }) => end - start);

  it('has an hour less in spring and an hour more in autumn', () => {
    const hoursOfDay = (day: string) => (planOf({}, day).end - planOf({}, day).start) / 60;
    expect(['2020-03-29', '2020-03-30', '2020-10-25'].map(hoursOfDay)).toEqual([23, 24, 25]);
    expect(['2020-03-29', '2020-03-30', '2020-10-25'].map(length)).toEqual([[120], [180], [240]]);
  });

  it('has the usual hours by day', () => {
    const day = { hours: [opening('08:00', '16:00')] };
    expect(windows(day, '2020-03-29')).toEqual(['1: 08:00–16:00']);
    expect(windows(day, '2020-10-25')).toEqual(['1: 08:00–16:00']);
  });
});
