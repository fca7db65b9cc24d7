import { subtract } from '../../booking/intervals.ts';
import { minutesOfDay } from '../../booking/local-time.ts';
import type { OfficePart, Parts, ReadOffice } from '../parts.ts';
import { error, type Finding, type Path, warning } from '../problem.ts';

type Opening = NonNullable<ReadOffice['hours']>[number];

/** Whatever opens closes later, whatever closes takes something away, and lanes are not added up by mistake. */
export function checkHours({ offices }: Parts): Finding[] {
  return offices.flatMap(({ read, pathOf }) => {
    if (!read) return [];
    const { hours = [], breaks = [], closures = [] } = read;
    return [
      ...hours.flatMap((opening, at) => [
        ...ordered(opening, [...pathOf('hours'), at], 'closes at or before it opens'),
        ...releasedInTime(opening, read, [...pathOf('hours'), at, 'release', 'daysBefore']),
        ...addsUp(opening, hours.slice(0, at), [...pathOf('hours'), at]),
      ]),
      ...breaks.flatMap((pause, at) => [
        ...ordered(pause, [...pathOf('breaks'), at], 'ends at or before it begins'),
        ...pausesNobody(pause, hours, [...pathOf('breaks'), at]),
      ]),
      ...closures.flatMap((closure, at) => checkClosure(closure, [...pathOf('closures'), at])),
      ...neverOpen(read, pathOf),
    ];
  });
}

function ordered(times: { from: string; to: string }, path: Path, what: string): Finding[] {
  return times.from < times.to
    ? []
    : [error([...path, 'to'], `${what}: ${times.to} is not after ${times.from}`)];
}

function checkClosure(
  { from, to, hours }: NonNullable<ReadOffice['closures']>[number],
  path: Path,
): Finding[] {
  return [
    ...(to !== undefined && to < from
      ? [error([...path, 'to'], `is before the first closed day, ${from}`)]
      : []),
    ...(hours ? ordered(hours, [...path, 'hours'], 'ends at or before it begins') : []),
  ];
}

function releasedInTime(
  { release }: Opening,
  { horizonDays = Number.POSITIVE_INFINITY }: ReadOffice,
  path: Path,
): Finding[] {
  return release && release.daysBefore > horizonDays
    ? [warning(path, `is more than \`horizonDays\`, ${horizonDays}, and so changes nothing`)]
    : [];
}

/** Lanes of openings at the same time add up; where one is released later or of a season, that is surely meant. */
function addsUp(opening: Opening, earlier: Opening[], path: Path): Finding[] {
  const isPlain = ({ release, season }: Opening) => !release && !season;
  const other = earlier.find(
    (one) =>
      isPlain(one) &&
      isPlain(opening) &&
      one.from < opening.to &&
      opening.from < one.to &&
      shareDay(one, opening),
  );
  if (!other) return [];
  const lanes = (other.lanes ?? 1) + (opening.lanes ?? 1);
  return [
    warning(
      path,
      `overlaps with ${other.from} to ${other.to} on the same weekday: together they serve ${lanes} citizens at a time`,
    ),
  ];
}

function pausesNobody(
  pause: { days: number[]; from: string; to: string },
  hours: Opening[],
  path: Path,
): Finding[] {
  const pauses = hours.some((one) => one.from < pause.to && pause.from < one.to && shareDay(one, pause));
  return pauses || hours.length === 0
    ? []
    : [warning(path, 'lies outside the opening hours and so changes nothing')];
}

/** Breaks may take all of it away. */
function neverOpen({ hours = [], breaks = [] }: ReadOffice, pathOf: OfficePart['pathOf']): Finding[] {
  if (hours.length === 0) return [];
  const isOpen = hours.some((opening) =>
    opening.days.some((day) => {
      const cuts = breaks.filter(({ days }) => days.includes(day)).map(minutesOfDay);
      return opening.from >= opening.to || subtract(minutesOfDay(opening), cuts).length > 0;
    }),
  );
  return isOpen ? [] : [error(pathOf('breaks'), 'leave nothing of the opening hours')];
}

function shareDay(one: { days: number[] }, other: { days: number[] }): boolean {
  return one.days.some((day) => other.days.includes(day));
}
