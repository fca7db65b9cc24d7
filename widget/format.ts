import { addDays, firstDay, type PlainDate, type PlainMonth, toDate } from '@termin/sdk/flow';

/** Writes days and months in the citizen's language. Times of day are written by the messages. */
export interface Format {
  /** «Donnerstag, 12. März 2020» */
  longDate(date: PlainDate): string;
  /** «Do., 12. März» */
  shortDate(date: PlainDate): string;
  /** «März 2020» */
  month(month: PlainMonth): string;
  /** «2,3 km» */
  distance(kilometres: number): string;
  /** Monday first: «Mo», «Montag». */
  weekdays: { short: string; long: string }[];
}

/** Digits are those of the waiting numbers and of the board, in Arabic too; English is that of Europe: «12 March». */
export function createFormat(language: string): Format {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: PlainDate) => format.format(toDate(date));
  };
  const month = formatter({ month: 'long', year: 'numeric' });
  const short = formatter({ weekday: language === 'ar' ? 'narrow' : 'short' });
  const long = formatter({ weekday: 'long' });
  const aMonday = '2020-01-06';
  const distance = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  });

  return {
    longDate: formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: formatter({ weekday: 'short', day: 'numeric', month: 'long' }),
    distance: (kilometres) => distance.format(kilometres),
    month: (value) => month(firstDay(value)),
    weekdays: Array.from({ length: 7 }, (_, index) => {
      const day = addDays(aMonday, index);
      return { short: short(day), long: long(day) };
    }),
  };
}
