import { toInstant } from '../booking/instant.ts';
import { waitingNumber } from '../booking/waiting-number.ts';
import type { Displaced, Displacement } from './displaced.ts';

const usualLines = 50;

/**
 * What an operator reads: how many appointments have no place any more, then one line each, without personal data. After
 * `most` lines the others are only counted. Empty when there is none.
 */
export function displacedInWords(
  displaced: readonly Displaced[],
  timeZone: string,
  most = usualLines,
): string {
  if (displaced.length === 0) return '';
  const lines = displaced.slice(0, most).map(({ booking, why }) => {
    const [day, time] = toInstant(booking.start, timeZone).slice(0, 16).split('T');
    const number = booking.numberIndex === null ? '' : `  number ${waitingNumber(booking.numberIndex)}`;
    return `  ${booking.office}  ${day} ${time}${number}  ${booking.id}  ${why.map(inWords).join('; ')}`;
  });
  const more = displaced.length - lines.length;
  return [
    displaced.length === 1
      ? '1 appointment to come has no place in this city any more. It stands; tell its citizen, or keep the place:'
      : `${displaced.length} appointments to come have no place in this city any more. They stand; tell their citizens, or keep the places:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}

function inWords(why: Displacement): string {
  switch (why.kind) {
    case 'office-gone':
      return 'the office is gone';
    case 'closed':
      return why.reason === null ? 'the office is closed that day' : `the office is closed: ${why.reason}`;
    case 'outside-hours':
      return 'outside the opening hours';
    case 'lane-gone':
      return 'fewer lanes at that time: there may be more appointments than staff';
    case 'service-gone':
      return `no longer a service: ${why.services.join(', ')}`;
    case 'service-elsewhere':
      return `not offered there any more: ${why.services.join(', ')}`;
  }
}
