import type { Service } from '@termin/sdk/contract';
import type { CityConfig, OfficeConfig } from '../config.ts';
import { getOrMake } from './get-or-make.ts';

/** A city's offices and services by their ids, however many there are. */
export interface Catalogue {
  offices: ReadonlyMap<string, OfficeConfig>;
  services: ReadonlyMap<string, Service>;
  /** Whether the office with that id offers all of the services. */
  offers(office: string, services: readonly Service[]): boolean;
}

const known = new WeakMap<CityConfig, Catalogue>();

/** Remembered as long as the `config` object: a city's configuration is replaced, never changed in place. */
export function catalogueOf(config: CityConfig): Catalogue {
  return getOrMake(known, config, () => {
    const places = new Map(config.services.map((service) => [service, new Set(service.offices)]));
    return {
      offices: new Map(config.offices.map((office) => [office.id, office])),
      services: new Map(config.services.map((service) => [service.id, service])),
      offers: (office, services) => services.every((service) => places.get(service)?.has(office)),
    };
  });
}
