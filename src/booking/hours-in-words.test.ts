import { describe, expect, it } from 'vitest';
import { hoursInWords } from './hours-in-words.ts';
import { opening } from './testing/office.ts';

const on = (weekdays: number[], from: string, to: string, more = {}) =>
  opening(from, to, 1, { weekdays, ...more });

describe('opening hours in words', () => {
  it('join weekdays with the same hours', () => {
    const hours = [on([1, 2, 3], '08:00', '16:00'), on([4], '08:00', '18:00'), on([5], '08:00', '12:00')];
    expect(hoursInWords({ hours, breaks: [] })).toEqual([
      'Montag bis Mittwoch 8 bis 16 Uhr',
      'Donnerstag 8 bis 18 Uhr',
      'Freitag 8 bis 12 Uhr',
    ]);
  });

  it('name two days with «und», and days apart one by one', () => {
    const hours = [on([1, 2, 4], '08:00', '16:00'), on([6, 7], '10:00', '12:00')];
    expect(hoursInWords({ hours, breaks: [] })).toEqual([
      'Montag, Dienstag und Donnerstag 8 bis 16 Uhr',
      'Samstag und Sonntag 10 bis 12 Uhr',
    ]);
    expect(hoursInWords({ hours: [on([1, 2, 3, 5], '08:00', '16:00')], breaks: [] })).toEqual([
      'Montag bis Mittwoch und Freitag 8 bis 16 Uhr',
    ]);
  });

  it('tell minutes where there are some, and midnight as 24', () => {
    expect(hoursInWords({ hours: [on([1], '07:30', '12:05')], breaks: [] })).toEqual([
      'Montag 7:30 bis 12:05 Uhr',
    ]);
    expect(hoursInWords({ hours: [on([1], '00:00', '24:00')], breaks: [] })).toEqual(['Montag 0 bis 24 Uhr']);
  });

  it('leave breaks out, and do not double overlapping openings', () => {
    const hours = [on([1], '08:00', '16:00'), on([1], '10:00', '17:00')];
    const breaks = [{ weekdays: [1, 2], from: '12:00', to: '13:00' }];
    expect(hoursInWords({ hours, breaks })).toEqual(['Montag 8 bis 12 und 13 bis 17 Uhr']);
  });

  it('tell a season’s hours after the usual ones', () => {
    const season = { from: '05-01', to: '09-30' };
    const hours = [on([1, 2], '08:00', '16:00'), on([6], '09:00', '12:00', { season })];
    expect(hoursInWords({ hours, breaks: [] })).toEqual([
      'Montag und Dienstag 8 bis 16 Uhr',
      '1. Mai bis 30. September: Samstag 9 bis 12 Uhr',
    ]);
  });

  it('keep a break to its weekdays', () => {
    const breaks = [{ weekdays: [1], from: '12:00', to: '13:00' }];
    expect(hoursInWords({ hours: [on([1, 2], '08:00', '16:00')], breaks })).toEqual([
      'Montag 8 bis 12 und 13 bis 16 Uhr',
      'Dienstag 8 bis 16 Uhr',
    ]);
  });

  it('name the months', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    const hours = months.map((month) =>
      on([6], '09:00', '12:00', { season: { from: `${month}-01`, to: `${month}-02` } }),
    );
    const names = hoursInWords({ hours, breaks: [] }).map((line) => /^1\. (\S+) bis/.exec(line)?.[1]);
    expect(names.join(' ')).toBe(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    );
  });

  it('are no lines for an office that never opens', () => {
    expect(hoursInWords({ hours: [], breaks: [] })).toEqual([]);
  });
});
