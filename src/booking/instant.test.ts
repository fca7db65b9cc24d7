import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, localDayOfMinute, msToInstant, toInstant, toMinute } from './instant.ts';
import { firstInstantAt, offsetAt } from './offsets.ts';

const berlin = 'Europe/Berlin';
const zones = [
  berlin,
  'UTC',
  'Pacific/Auckland',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Gaza',
];
const zone = fc.constantFrom(...zones);
const minute = fc.integer({
  min: Date.parse('1990-01-01') / 60_000,
  max: Date.parse('2060-01-01') / 60_000,
});

describe('instants on the wire', () => {
  it('show the office’s clock and its offset', () => {
    expect(toInstant(toMinute('2020-03-12T08:52:00Z'), berlin)).toBe('2020-03-12T09:52:00+01:00');
    expect(msToInstant(Date.parse('2020-07-01T06:00:59.999Z'), berlin)).toBe('2020-07-01T08:00:59+02:00');
    expect(toInstant(0, 'America/St_Johns')).toBe('1969-12-31T20:30:00-03:30');
  });

  it('tell the two hours apart that have the same name in autumn', () => {
    const first = toMinute('2020-10-25T00:30:00Z');
    expect(toInstant(first, berlin)).toBe('2020-10-25T02:30:00+02:00');
    expect(toInstant(first + 60, berlin)).toBe('2020-10-25T02:30:00+01:00');
  });

  it('skip an hour in spring', () => {
    const last = toMinute('2020-03-29T01:59:00+01:00');
    expect(toInstant(last + 1, berlin)).toBe('2020-03-29T03:00:00+02:00');
  });

  it('refuse what is no whole minute', () => {
    for (const text of ['2020-03-12T09:52:30+01:00', 'soon']) {
      const message = `${text} is no whole minute with an offset.`;
      expect(() => toMinute(text)).toThrow(expect.objectContaining({ code: 'invalid-request', message }));
    }
  });

  it('are read as they were written, in any zone', () => {
    fc.assert(fc.property(minute, zone, (at, tz) => toMinute(toInstant(at, tz)) === at));
  });

  it('agree with Temporal', () => {
    fc.assert(
      fc.property(minute, zone, (at, tz) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(tz);
        expect(toInstant(at, tz)).toBe(zoned.toString({ timeZoneName: 'never' }));
        expect(localDayOfMinute(at, tz)).toBe(zoned.toPlainDate().toString());
      }),
    );
  });
});

describe('the local day', () => {
  it('changes at the office’s midnight', () => {
    const midnight = Date.parse('2020-03-12T00:00:00+01:00');
    expect(localDay(midnight - 1, berlin)).toBe('2020-03-11');
    expect(localDay(midnight, berlin)).toBe('2020-03-12');
  });
});

describe('the first instant at a local time', () => {
  const at = (day: string, time: string, tz = berlin) => msToInstant(firstInstantAt(day, time, tz), tz);

  it('is that time on ordinary days, and the next midnight for 24:00', () => {
    expect(at('2020-03-12', '09:52')).toBe('2020-03-12T09:52:00+01:00');
    expect(at('2020-03-12', '24:00')).toBe('2020-03-13T00:00:00+01:00');
  });

  it('is the change of the clock for a time that spring skips', () => {
    expect(at('2020-03-29', '02:30')).toBe('2020-03-29T03:00:00+02:00');
    expect(at('2020-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2020-10-04T02:30:00+11:00');
  });

  it('is that also where the clock changes at midnight in Greenwich', () => {
    expect(at('2025-04-12', '01:59', 'Asia/Gaza')).toBe('2025-04-12T01:59:00+02:00');
    expect(at('2025-04-12', '02:30', 'Asia/Gaza')).toBe('2025-04-12T03:00:00+03:00');
  });

  it('is the earlier one for a time that autumn repeats', () => {
    expect(at('2020-10-25', '02:30')).toBe('2020-10-25T02:30:00+02:00');
    expect(at('2020-10-25', '03:00')).toBe('2020-10-25T03:00:00+01:00');
  });

  it('is found alike by walking along the minutes', () => {
    const changes = [
      '2020-03-29',
      '2020-10-25',
      '2021-03-28',
      '2020-04-05',
      '2020-09-27',
      '2020-10-04',
      '2020-07-01',
      '2025-04-12',
    ];
    const wallMinute = (ms: number, tz: string) => new Date(ms + offsetAt(ms, tz)).toISOString().slice(0, 16);
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.nat(1439), zone, (day, minuteOfDay, tz) => {
        const time = new Date(minuteOfDay * 60_000).toISOString().slice(11, 16);
        const found = firstInstantAt(day, time, tz);
        expect(wallMinute(found, tz) >= `${day}T${time}`).toBe(true);
        expect(wallMinute(found - 60_000, tz) < `${day}T${time}`).toBe(true);
      }),
    );
  });

  it('refuses what is no time', () => {
    expect(() => firstInstantAt('2020-03-12', 'noon', berlin)).toThrow('no local time: 2020-03-12 noon');
  });
});
