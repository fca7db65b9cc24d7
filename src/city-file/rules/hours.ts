import { subtract } from '../../booking/intervals.ts';
import { minutesOfDay } from '../../booking/local-time.ts';
import type { OfficePart, Parts, ReadOffice } from '../parts.ts';
import { error, type Finding, type Path, warning } from '../problem.ts';

type Opening = NonNullable<ReadOffice['hours']>[number];
type Break = NonNullable<ReadOffice['breaks']>[number];

/** Whatever closes takes something away and leaves something, and lanes are not added up by mistake. */
export function checkHours({ offices }: Parts): Finding[] {
  return offices.flatMap(({ read, pathOf }) => {
    const { hours = [], breaks = [], horizonDays = Number.POSITIVE_INFINITY } = read;
    return [
      ...hours.flatMap((opening, at) => [
        ...releasedInTime(opening, horizonDays, [...pathOf('hours'), at, 'release', 'daysBefore']),
        ...addsUp(opening, hours.slice(0, at), [...pathOf('hours'), at]),
      ]),
      // A break that all offices share need not concern each of them.
      ...(pathOf('breaks')[0] === 'offices'
        ? breaks.flatMap((pause, at) => pausesNobody(pause, hours, [...pathOf('breaks'), at]))
        : []),
      ...neverOpen(hours, breaks, pathOf),
    ];
  });
}

function releasedInTime({ release }: Opening, horizonDays: number, path: Path): Finding[] {
  return release && release.daysBefore > horizonDays
    ? [warning(path, `is more than \`horizonDays\`, ${horizonDays}, and so changes nothing`)]
    : [];
}

/** Lanes of openings at the same time add up; where one is released later or of a season, that is surely meant. */
function addsUp(opening: Opening, earlier: Opening[], path: Path): Finding[] {
  const isPlain = ({ release, season }: Opening) => !release && !season;
  const other = earlier.find((one) => isPlain(one) && isPlain(opening) && overlap(one, opening));
  if (!other) return [];
  const lanes = (other.lanes ?? 1) + (opening.lanes ?? 1);
  return [
    warning(
      path,
      `overlaps with ${other.from} to ${other.to} on the same weekday: together they serve ${lanes} citizens at a time`,
    ),
  ];
}

function pausesNobody(pause: Break, hours: Opening[], path: Path): Finding[] {
  return hours.length === 0 || hours.some((opening) => overlap(opening, pause))
    ? []
    : [warning(path, 'lies outside the opening hours and so changes nothing')];
}

function neverOpen(hours: Opening[], breaks: Break[], pathOf: OfficePart['pathOf']): Finding[] {
  const isOpen = hours.some((opening) =>
    opening.days.some((day) => {
      const cuts = breaks.filter(({ days }) => days.includes(day)).map(minutesOfDay);
      return subtract(minutesOfDay(opening), cuts).length > 0;
    }),
  );
  return hours.length === 0 || isOpen ? [] : [error(pathOf('breaks'), 'leave nothing of the opening hours')];
}

/** Whether there is a weekday with a time that both mean. */
function overlap(one: Break, other: Break): boolean {
  return (
    one.from < other.to && other.from < one.to && one.days.some((weekday) => other.days.includes(weekday))
  );
}
