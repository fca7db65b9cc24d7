import { getHolidays } from 'feiertagejs';
import { getOrMake } from './get-or-make.ts';

type State = Parameters<typeof getHolidays>[1];

const known = new Map<string, Map<string, string>>();

/**
 * The German name of a public holiday, «Ostermontag»; null on other days. `state` is the German state's two letters, `NW`.
 * Throws for an unknown state. Does not know holidays of single municipalities: those are the office's exceptions.
 */
export function holidayName(state: string, day: string): string | null {
  const year = day.slice(0, 4);
  const names = getOrMake(known, state + year, () => namesOf(state, Number(year)));
  return names.get(day) ?? null;
}

function namesOf(state: string, year: number): Map<string, string> {
  // The library refuses unknown states itself. Its `date` is noon in UTC; its `dateString` is a day off east of +12:00.
  return new Map(
    getHolidays(year, state as State).map((holiday) => [
      holiday.date.toISOString().slice(0, 10),
      holiday.translate('de') ?? holiday.name,
    ]),
  );
}
