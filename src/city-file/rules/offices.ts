import type { OfficePart, Parts } from '../parts.ts';
import { error, type Finding, warning } from '../problem.ts';

const needed = ['street', 'postalCode', 'town', 'hours'] as const;

/** What an office must have, in its own words or by `officeDefaults`, and what it had better have. */
export function checkOffices({ offices }: Parts): Finding[] {
  return offices.flatMap((office) => [
    ...needed.flatMap((key) =>
      office.has(key)
        ? []
        : [error([...office.path, key], 'is missing: say it here, or in `officeDefaults` for all offices')],
    ),
    ...holidays(office),
    ...leadBeyondHorizon(office),
  ]);
}

function holidays({ read: { holidayExceptions = [] }, has, path, pathOf }: OfficePart): Finding[] {
  if (!has('holidays') && holidayExceptions.length === 0) {
    return [
      warning(
        [...path, 'holidays'],
        'is missing: appointments are given on public holidays too; say the state, as in `holidays: NW`, or `none`',
      ),
    ];
  }
  return holidayExceptions.flatMap(({ date }, at) =>
    holidayExceptions.findIndex((other) => other.date === date) < at
      ? [error([...pathOf('holidayExceptions'), at, 'date'], `${date} stands here twice`)]
      : [],
  );
}

function leadBeyondHorizon({ read: { leadMinutes, horizonDays }, pathOf }: OfficePart): Finding[] {
  if (leadMinutes === undefined || horizonDays === undefined || leadMinutes < (horizonDays + 1) * 1440) {
    return [];
  }
  return [error(pathOf('leadMinutes'), 'reaches beyond `horizonDays`, so no time could ever be booked')];
}
