import type { Selection, Service } from '@termin/sdk/contract';
import type { CityConfig, OfficeConfig } from '../config.ts';
import { catalogueOf } from './catalogue.ts';
import { durations, type MinutesAt } from './duration.ts';
import { BookingError } from './errors.ts';
import { longestStretch } from './longest-stretch.ts';

/**
 * Checks the chosen services and offices against the catalogue.
 *
 * Answers which of `officeIds` offer all of it, in their order, and how long the appointment takes: `minutesAt` each of them,
 * `minutes` at the slowest. Throws `unknown-office`, `unknown-service`, `quantity-too-large`, `not-combinable` (its `errors` carry the reason a citizen reads), `not-offered`
 * when none of the offices has it, `too-long` when none of them ever opens that long without a break.
 */
export function checkSelection(
  config: CityConfig,
  officeIds: readonly string[],
  selection: Selection,
): { minutes: number; minutesAt: MinutesAt; offices: string[] } {
  const chosen = officeIds.map((id, at) => officeOf(config, id, `offices.${at}`));
  const services = selection.map(({ service }, at) => serviceOf(config, service, `services.${at}.service`));
  checkQuantities(selection, services);
  checkCombination(services);

  const minutesAt = durations(config, selection);
  const { offers } = catalogueOf(config);
  const offering = chosen.filter(({ id }) => offers(id, services));
  if (offering.length === 0) throw notOffered(chosen, services);
  const minutes = Math.max(...offering.map(({ id }) => minutesAt(id)));
  if (offering.every(({ id, plan }) => longestStretch(plan) < minutesAt(id))) {
    throw new BookingError(
      'too-long',
      `No office takes ${minutes} minutes at once. Book several appointments.`,
      {
        errors: [{ path: 'services', message: `takes ${minutes} minutes` }],
      },
    );
  }
  return { minutes, minutesAt, offices: offering.map(({ id }) => id) };
}

/** Offices that offer every chosen service, in the city's order. Throws `unknown-service`. */
export function officesFor(config: CityConfig, selection: Selection): string[] {
  const services = selection.map(({ service }, at) => serviceOf(config, service, `services.${at}.service`));
  const { offers } = catalogueOf(config);
  return config.offices.filter(({ id }) => offers(id, services)).map(({ id }) => id);
}

function officeOf(config: CityConfig, id: string, path: string): OfficeConfig {
  const office = catalogueOf(config).offices.get(id);
  if (office) return office;
  throw new BookingError('unknown-office', `There is no office ${id}.`, {
    errors: [{ path, message: `${id} is no office` }],
  });
}

function serviceOf(config: CityConfig, id: string, path: string): Service {
  const service = catalogueOf(config).services.get(id);
  if (service) return service;
  throw new BookingError('unknown-service', `There is no service ${id}.`, {
    errors: [{ path, message: `${id} is no service` }],
  });
}

function checkQuantities(selection: Selection, services: Service[]): void {
  const errors = selection.flatMap(({ service, quantity }, at) => {
    const most = services[at]?.maxQuantity ?? 0;
    return quantity > most
      ? [{ path: `services.${at}.quantity`, message: `at most ${most} of ${service}` }]
      : [];
  });
  if (errors.length > 0) {
    throw new BookingError('quantity-too-large', `${errors.map(({ message }) => message).join(', ')}.`, {
      errors,
    });
  }
}

function checkCombination(services: Service[]): void {
  for (const [at, service] of services.entries()) {
    for (const other of services.slice(0, at)) {
      const reason = bars(service, other) ?? bars(other, service);
      if (reason !== undefined) {
        throw new BookingError(
          'not-combinable',
          `${other.id} and ${service.id} can not share an appointment: ${reason}`,
          { errors: [{ path: `services.${at}.service`, message: reason }] },
        );
      }
    }
  }
}

/** Why the service does not go together with the other one, in the city's words. */
function bars({ notWith, onlyWith }: Service, { id }: Service): string | undefined {
  const ban = notWith.find(({ service }) => service === id);
  if (ban) return ban.reason;
  return onlyWith?.services.includes(id) === false ? onlyWith.reason : undefined;
}

function notOffered(offices: OfficeConfig[], services: Service[]): BookingError {
  const nowhere = services.flatMap((service, at) =>
    offices.some(({ id }) => service.offices.includes(id))
      ? []
      : [{ path: `services.${at}.service`, message: `${service.id} is not offered here` }],
  );
  return new BookingError('not-offered', 'None of the chosen offices offers all of the chosen services.', {
    errors:
      nowhere.length > 0
        ? nowhere
        : [{ path: 'services', message: 'are not offered by one office together' }],
  });
}
