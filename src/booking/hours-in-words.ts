import type { OfficePlan, Opening } from '../config.ts';
import { getOrMake } from './get-or-make.ts';
import { type Interval, join, subtract } from './intervals.ts';
import { minutesOfDay } from './local-time.ts';

/**
 * Opening hours as a citizen reads them, one line for each group of weekdays: «Montag bis Mittwoch 8 bis 16 Uhr»,
 * «Donnerstag 8 bis 12 und 13:30 bis 18 Uhr». Breaks are left out of the hours, lanes do not matter. Hours of a season come
 * after those of the whole year: «1. Mai bis 30. September: Samstag 9 bis 12 Uhr». Closures and holidays are not told.
 */
export function hoursInWords(plan: Pick<OfficePlan, 'hours' | 'breaks'>): string[] {
  const always = plan.hours.filter(({ season }) => !season);
  const usual = weekInWords(always, plan.breaks);
  const seasons = Object.values(
    Object.groupBy(plan.hours, ({ season }) => (season ? `${season.from} ${season.to}` : '')),
  );
  const seasonal = seasons.flatMap((openings) => {
    const season = openings?.[0]?.season;
    if (!openings || !season) return [];
    const during = weekInWords([...always, ...openings], plan.breaks);
    return during
      .filter((line) => !usual.includes(line))
      .map((line) => `${dateInWords(season.from)} bis ${dateInWords(season.to)}: ${line}`);
  });
  return [...usual, ...seasonal];
}

const weekdayNames = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

function weekInWords(openings: Opening[], breaks: OfficePlan['breaks']): string[] {
  const byHours = new Map<string, number[]>();
  for (const weekday of weekdayNames.keys().map((index) => index + 1)) {
    const onDay = ({ weekdays }: { weekdays: number[] }) => weekdays.includes(weekday);
    const cuts = breaks.filter(onDay).map(minutesOfDay);
    const open = join(openings.filter(onDay).map(minutesOfDay)).flatMap((whole) => subtract(whole, cuts));
    if (open.length > 0) getOrMake(byHours, hoursOf(open), () => []).push(weekday);
  }
  return [...byHours].map(([hours, weekdays]) => `${weekdaysInWords(weekdays)} ${hours} Uhr`);
}

function hoursOf(open: Interval[]): string {
  return enumerate(open.map(({ start, end }) => `${timeInWords(start)} bis ${timeInWords(end)}`));
}

/** `[1, 2, 3, 5]` → «Montag bis Mittwoch und Freitag». */
function weekdaysInWords(weekdays: number[]): string {
  const runs = join(weekdays.map((day) => ({ start: day, end: day + 1 })));
  const name = (day: number) => weekdayNames[day - 1] ?? '';
  return enumerate(
    runs.flatMap(({ start, end }) =>
      end - start > 2
        ? [`${name(start)} bis ${name(end - 1)}`]
        : weekdays.filter((d) => start <= d && d < end).map(name),
    ),
  );
}

function enumerate(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

function timeInWords(minute: number): string {
  const [hours, rest] = [Math.floor(minute / 60), minute % 60];
  return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`;
}

/** `05-01` → «1. Mai». */
function dateInWords(monthDay: string): string {
  const [month, day] = monthDay.split('-');
  return `${Number(day)}. ${monthNames[Number(month) - 1]}`;
}
