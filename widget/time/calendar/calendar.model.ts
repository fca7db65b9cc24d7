import { addDays, addMonths, monthOf, type PlainDate, sameDayIn, weekday } from '@termin/sdk/flow';

/** Where a key leads from a day in the date grid, which may run from right to left; null when the grid does not use the key. */
export function dayAfterKey(key: string, date: PlainDate, mirrored: boolean): PlainDate | null {
  const aDayRight = mirrored ? -1 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -aDayRight);
    case 'ArrowRight':
      return addDays(date, aDayRight);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -weekday(date));
    case 'End':
      return addDays(date, 6 - weekday(date));
    case 'PageUp':
      return sameDayIn(addMonths(monthOf(date), -1), date);
    case 'PageDown':
      return sameDayIn(addMonths(monthOf(date), 1), date);
    default:
      return null;
  }
}

/** The day moved into `from` … `to`, both included. */
export function within(date: PlainDate, from: PlainDate, to: PlainDate): PlainDate {
  return date < from ? from : date > to ? to : date;
}
