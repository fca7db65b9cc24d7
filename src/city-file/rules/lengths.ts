import { longestStretch } from '../../booking/longest-stretch.ts';
import { officePlan } from '../convert.ts';
import type { Parts, ReadService } from '../parts.ts';
import { error, type Finding, type Path, warning } from '../problem.ts';

/** Every service fits into some opening of the offices that offer it. */
export function checkLengths({ offices, services }: Parts): Finding[] {
  const stretches = new Map(
    offices.flatMap(({ id, read }) =>
      id !== undefined && read?.hours ? [[id, longestStretch(officePlan(read))]] : [],
    ),
  );
  const allRead = stretches.size === offices.length;
  return services.flatMap(({ path, read }) => (read ? lengthOf(read, path, stretches, allRead) : []));
}

function lengthOf(
  service: ReadService,
  path: Path,
  stretches: Map<string, number>,
  allRead: boolean,
): Finding[] {
  const offering = service.offices ?? [...stretches.keys()];
  const known = offering.flatMap((id) => {
    const stretch = stretches.get(id);
    const own = service.minutesAt?.find(({ office }) => office === id)?.minutes;
    return stretch === undefined ? [] : [{ id, stretch, minutes: own ?? service.minutes }];
  });
  if (known.length === 0) return [];
  const tooShort = known.filter(({ stretch, minutes }) => minutes > stretch);
  const place = [...path, 'minutes'];
  if (tooShort.length === known.length && (allRead || service.offices)) {
    const longest = Math.max(...known.map(({ stretch }) => stretch));
    return [
      error(
        place,
        `is longer than any opening of the offices that offer it: the longest without a break is ${longest} minutes`,
      ),
    ];
  }
  const some = tooShort.map(({ id, stretch, minutes }) =>
    warning(
      place,
      `takes ${minutes} minutes, but «${id}» is never open for longer than ${stretch} without a break: nobody can book it there`,
    ),
  );
  const most = service.maxQuantity;
  const fits = known.some(({ stretch, minutes }) => minutes * most <= stretch);
  return fits
    ? some
    : [
        ...some,
        warning(
          [...path, 'maxQuantity'],
          `${most} of them take ${service.minutes * most} minutes: no opening is that long without a break`,
        ),
      ];
}
