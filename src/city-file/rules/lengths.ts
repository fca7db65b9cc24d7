import { longestStretch } from '../../booking/longest-stretch.ts';
import { officePlan } from '../convert.ts';
import type { Parts, ReadService } from '../parts.ts';
import { error, type Finding, type Path, warning } from '../problem.ts';

/** The longest time each office is open without a break, by its id. */
type Stretches = Map<string, number>;

/** Every service fits into some opening of the offices that offer it. */
export function checkLengths({ offices, services }: Parts): Finding[] {
  const stretches: Stretches = new Map();
  for (const { id, read } of offices) {
    const stretch = read.hours ? longestStretch(officePlan(read)) : 0;
    // An office that never opens is told as such.
    if (id !== undefined && stretch > 0) stretches.set(id, stretch);
  }
  return services.flatMap(({ path, read, has }) => {
    const { minutes, maxQuantity = 1, minutesAt = [] } = read;
    if (minutes === undefined || (has('offices') && !read.offices)) return [];
    const places = placesOf({ minutes, minutesAt }, read.offices ?? [...stretches.keys()], stretches);
    return [...tooLong(places, path), ...tooMany(places, maxQuantity, path)];
  });
}

interface Place {
  office: string;
  minutes: number;
  stretch: number;
}

function placesOf(
  { minutes, minutesAt }: { minutes: number; minutesAt: NonNullable<ReadService['minutesAt']> },
  offering: string[],
  stretches: Stretches,
): Place[] {
  return offering.flatMap((office) => {
    const stretch = stretches.get(office);
    const own = minutesAt.find((one) => one.office === office)?.minutes;
    return stretch === undefined ? [] : [{ office, stretch, minutes: own ?? minutes }];
  });
}

function tooLong(places: Place[], path: Path): Finding[] {
  const never = places.filter(({ minutes, stretch }) => minutes > stretch);
  if (never.length === 0) return [];
  if (never.length === places.length) {
    const longest = Math.max(...places.map(({ stretch }) => stretch));
    return [
      error(
        [...path, 'minutes'],
        `is longer than every opening of the offices that offer it: the longest without a break is ${longest} minutes`,
      ),
    ];
  }
  return never.map(({ office, minutes, stretch }) =>
    warning(
      [...path, 'minutes'],
      `${minutes} minutes can’t be booked at «${office}», which is never open for more than ${stretch} without a break`,
    ),
  );
}

function tooMany(places: Place[], quantity: number, path: Path): Finding[] {
  const oneFits = places.some(({ minutes, stretch }) => minutes <= stretch);
  const allFit = places.some(({ minutes, stretch }) => quantity * minutes <= stretch);
  return !oneFits || allFit
    ? []
    : [
        warning(
          [...path, 'maxQuantity'],
          `${quantity} of them are longer than every opening: nobody can book so many`,
        ),
      ];
}
