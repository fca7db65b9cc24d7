import { describe, expect, it } from 'vitest';
import { eachDay } from './day.ts';
import { holidayName } from './holidays.ts';

const holidays2026 = (state: string) =>
  [...eachDay('2026-01-01', '2026-12-31')].filter((day) => holidayName(state, day) !== null);

// The nine that all states have, from the state's own laws; then what each adds.
const everywhere = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-10-03',
  '2026-12-25',
  '2026-12-26',
];
const [epiphany, corpusChristi, assumption, reformation, allSaints] = [
  '2026-01-06',
  '2026-06-04',
  '2026-08-15',
  '2026-10-31',
  '2026-11-01',
];
const more: Record<string, string[]> = {
  BW: [epiphany, corpusChristi, allSaints],
  BY: [epiphany, corpusChristi, allSaints],
  BE: ['2026-03-08'],
  BB: ['2026-04-05', '2026-05-24', reformation],
  HB: [reformation],
  HE: [corpusChristi],
  HH: [reformation],
  MV: ['2026-03-08', reformation],
  NI: [reformation],
  NW: [corpusChristi, allSaints],
  RP: [corpusChristi, allSaints],
  SL: [corpusChristi, assumption, allSaints],
  SN: [reformation, '2026-11-18'],
  ST: [epiphany, reformation],
  SH: [reformation],
  TH: ['2026-09-20', reformation],
};

// Sundays close an office anyway; Bavaria has Assumption Day by municipality.
const sundaysAndBavaria = (state: string) => (day: string) =>
  !['2026-04-05', '2026-05-24'].includes(day) && !(state === 'BY' && day === assumption);

describe('public holidays', () => {
  it.each(Object.keys(more))('of %s are those of its law', (state) => {
    const expected = [...everywhere, ...(more[state] ?? [])].filter(sundaysAndBavaria(state));
    expect(holidays2026(state).filter(sundaysAndBavaria(state))).toEqual(expected.toSorted());
  });

  it('have the names that citizens read', () => {
    expect(holidayName('NW', '2020-04-13')).toBe('Ostermontag');
    expect(holidayName('SN', '2026-11-18')).toBe('Buß- und Bettag');
    expect(holidayName('NW', '2020-03-12')).toBeNull();
  });

  it('of an unknown state are refused', () => {
    expect(() => holidayName('XX', '2020-04-13')).toThrow();
  });
});
