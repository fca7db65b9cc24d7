import { describe, expect, it } from 'vitest';
import { officeDay } from './availability.ts';
import { dayPlan } from './calendar.ts';
import { bookableDays, nextFreeDay } from './next-free.ts';
import { berlin, officeWith, opening } from './testing/office.ts';

describe('the next free day', () => {
  it('is found at the horizon’s end, and asks nothing behind it', () => {
    const asked: string[] = [];
    const found = nextFreeDay('2020-03-09', '2020-12-31', (day) => {
      asked.push(day);
      return day === '2020-10-26' ? 'free' : 'full';
    });
    expect(found).toBe('2020-10-26');
    expect(asked.at(-1)).toBe('2020-10-26');
    expect(asked).toHaveLength(232);
  });

  it('is null when there is none, or no day to ask', () => {
    expect(nextFreeDay('2020-03-09', '2020-04-06', () => 'closed')).toBeNull();
    expect(nextFreeDay('2020-03-09', '2020-03-08', () => 'free')).toBeNull();
  });
});

describe('the bookable days', () => {
  const office = officeWith({ hours: [opening('00:00', '24:00')], horizonDays: 28 });

  it('go from the office’s today to its horizon', () => {
    const justBeforeMidnight = Date.parse('2020-03-09T23:59:59+01:00');
    expect(bookableDays(office, justBeforeMidnight, berlin)).toEqual({
      from: '2020-03-09',
      to: '2020-04-06',
    });
    expect(bookableDays(office, justBeforeMidnight + 1000, berlin).from).toBe('2020-03-10');
  });

  it('are those that the day itself calls released', () => {
    const now = Date.parse('2020-03-09T12:00:00+01:00');
    const { to } = bookableDays(office, now, berlin);
    const status = (day: string) =>
      officeDay({ office, plan: dayPlan(office, day, berlin), taken: [], minutes: 12, now }).status;
    expect([status(to), status('2020-04-07')]).toEqual(['free', 'unreleased']);
  });
});
