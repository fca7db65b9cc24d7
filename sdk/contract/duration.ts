import type { Service } from './catalogue.ts';

/** Whole minutes that one of the service takes at the office with that id. */
export function minutesAt(
  office: string,
  { minutes, minutesAt }: Pick<Service, 'minutes' | 'minutesAt'>,
): number {
  return minutesAt?.find((entry) => entry.office === office)?.minutes ?? minutes;
}
