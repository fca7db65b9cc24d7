import { minutesAt as minutesOfOne, type Selection } from '@termin/sdk/contract';
import type { CityConfig } from '../config.ts';
import { catalogueOf } from './catalogue.ts';

/** How many minutes an appointment takes at the office with that id. */
export type MinutesAt = (office: string) => number;

/** How long the chosen services take together at each office. Services that the city does not know take no time. */
export function durations(config: CityConfig, selection: Selection): MinutesAt {
  const { services } = catalogueOf(config);
  const chosen = selection.flatMap(({ service, quantity }) => {
    const found = services.get(service);
    return found ? [{ service: found, quantity }] : [];
  });
  return (office) =>
    chosen.reduce((sum, { service, quantity }) => sum + quantity * minutesOfOne(office, service), 0);
}
