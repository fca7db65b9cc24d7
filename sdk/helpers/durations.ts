import type { Service } from '../contract/catalogue.ts';
import type { Slot } from '../contract/common.ts';
import { minutesAt } from '../contract/duration.ts';
import type { Selection } from '../contract/selection.ts';

/**
 * Whole minutes that the chosen services take together, at the office where it is given. Throws a RangeError when `services`
 * lacks one of them.
 *
 * @example
 * selectionMinutes([{ service: 'reisepass', quantity: 2 }], services); // 24
 */
export function selectionMinutes(
  selection: Selection,
  services: readonly Pick<Service, 'id' | 'minutes' | 'minutesAt'>[],
  office?: string,
): number {
  return selection.reduce((sum, { service, quantity }) => {
    const found = services.find(({ id }) => id === service);
    if (!found) throw new RangeError(`There is no service ${service}.`);
    return sum + quantity * (office === undefined ? found.minutes : minutesAt(office, found));
  }, 0);
}

/** Whole minutes that a slot, hold or booking takes; right also over a change of the clocks. */
export function slotMinutes({ start, end }: Pick<Slot, 'start' | 'end'>): number {
  return (Date.parse(end) - Date.parse(start)) / 60_000;
}

/**
 * Minutes in words.
 *
 * @example
 * formatMinutes(72, 'de'); // 1 Stunde 12 Minuten
 */
export function formatMinutes(minutes: number, locale: string): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts: string[] = [];
  if (hours > 0) parts.push(inWords(hours, 'hour', locale));
  if (rest > 0 || hours === 0) parts.push(inWords(rest, 'minute', locale));
  return parts.join(' ');
}

function inWords(value: number, unit: 'hour' | 'minute', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
