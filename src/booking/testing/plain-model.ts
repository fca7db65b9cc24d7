import type { OfficeConfig, Opening } from '../../config.ts';
import type { Taken } from '../../store/store.ts';
import { holidayName } from '../holidays.ts';

/** What the rules say, minute by minute: slow, plain, and written without looking at the code it checks. */
export function plainDay(asked: {
  office: OfficeConfig;
  day: string;
  taken: Taken[];
  minutes: number;
  now: number;
  timeZone: string;
}) {
  const { office, day, taken, minutes, now, timeZone } = asked;
  const chances = everyChance(office, day, minutes, timeZone);
  const free = chances.filter(
    ({ lane, start }) =>
      !taken.some(
        (entry) =>
          entry.office === office.id &&
          entry.lane === lane &&
          entry.start < start + minutes &&
          start < entry.end,
      ),
  );
  const inTime = (start: number, at: number) => start * 60_000 - at >= office.plan.leadMinutes * 60_000;
  const starts = free
    .filter(({ start, opensAt }) => opensAt <= now && inTime(start, now))
    .map((c) => c.start);
  const later = free.filter(({ start, opensAt }) => opensAt > now && inTime(start, opensAt));
  return {
    status: starts.length ? 'free' : later.length ? 'unreleased' : chances.length ? 'full' : 'closed',
    starts: [...new Set(starts)].sort((a, b) => a - b),
    opensAt: later.length ? Math.min(...later.map(({ opensAt }) => opensAt)) : null,
    /** Every lane and start on offer at `now`, busy or not. */
    onOffer: chances.filter(({ start, opensAt }) => opensAt <= now && inTime(start, now)),
  };
}

interface Chance {
  lane: number;
  start: number;
  opensAt: number;
}

const known = new WeakMap<OfficeConfig, Map<string, Chance[]>>();

/** Every lane and start of the day that the opening hours allow. Nothing in it depends on bookings or the clock. */
function everyChance(office: OfficeConfig, day: string, minutes: number, timeZone: string): Chance[] {
  const chances = known.getOrInsertComputed(office, () => new Map<string, Chance[]>());
  return chances.getOrInsertComputed(`${day} ${minutes} ${timeZone}`, () =>
    findChances(office, day, minutes, timeZone),
  );
}

function findChances(office: OfficeConfig, day: string, minutes: number, timeZone: string): Chance[] {
  const { plan } = office;
  const date = Temporal.PlainDate.from(day);
  const clock = clockOf(day, timeZone);
  const position = (time: string) => {
    const found = clock.times.findIndex((shown) => shown >= time);
    return found < 0 ? clock.times.length : found;
  };
  const within = (from: string, to: string) => (i: number) => position(from) <= i && i < position(to);

  const dayClosed =
    plan.closures.some((c) => !c.hours && c.from <= day && day <= c.to) ||
    plan.holidayExceptions.some((e) => e.closed && e.date === day) ||
    (plan.holidays !== null &&
      holidayName(plan.holidays, day) !== null &&
      !plan.holidayExceptions.some((e) => e.date === day));
  if (dayClosed) return [];

  const away = [
    ...plan.breaks.filter((b) => b.weekdays.includes(date.dayOfWeek)).map((b) => within(b.from, b.to)),
    ...plan.closures.flatMap((c) =>
      c.hours && c.from <= day && day <= c.to ? [within(c.hours.from, c.hours.to)] : [],
    ),
  ];
  const horizon = midnight(date.subtract({ days: plan.horizonDays }), timeZone);

  const chances: Chance[] = [];
  let lane = 0;
  for (const hours of plan.hours) {
    if (!hours.weekdays.includes(date.dayOfWeek) || !inSeason(hours, date)) continue;
    const isOpen = clock.times.map(
      (_, i) => within(hours.from, hours.to)(i) && !away.some((isAway) => isAway(i)),
    );
    const released = hours.release
      ? date
          .subtract({ days: hours.release.daysBefore })
          .toZonedDateTime({ timeZone, plainTime: hours.release.at }).epochMilliseconds
      : horizon;
    for (let n = 0; n < hours.lanes; n += 1) {
      lane += 1;
      for (let i = position(hours.from); i + minutes <= clock.times.length; i += plan.startEvery) {
        if (isOpen.slice(i, i + minutes).every(Boolean)) {
          chances.push({ lane, start: clock.start + i, opensAt: Math.max(released, horizon) });
        }
      }
    }
  }
  return chances;
}

const leapYear = Array.from({ length: 366 }, (_, i) =>
  Temporal.PlainDate.from('2020-01-01').add({ days: i }).toString().slice(5),
);

/** Walks from the season's first day to its last, round the year if need be. */
function inSeason({ season }: Opening, date: Temporal.PlainDate): boolean {
  if (!season) return true;
  for (let at = leapYear.indexOf(season.from); ; at = (at + 1) % 366) {
    if (leapYear[at] === date.toString().slice(5)) return true;
    if (leapYear[at] === season.to) return false;
  }
}

const clocks = new Map<string, { start: number; times: string[] }>();

/** What the office's clock shows in each minute of the day. */
function clockOf(day: string, timeZone: string): { start: number; times: string[] } {
  return clocks.getOrInsertComputed(day + timeZone, () => {
    const date = Temporal.PlainDate.from(day);
    const start = midnight(date, timeZone) / 60_000;
    const length = midnight(date.add({ days: 1 }), timeZone) / 60_000 - start;
    const times = Array.from({ length }, (_, i) =>
      Temporal.Instant.fromEpochMilliseconds((start + i) * 60_000)
        .toZonedDateTimeISO(timeZone)
        .toPlainTime()
        .toString({ smallestUnit: 'minute' }),
    );
    return { start, times };
  });
}

function midnight(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}
