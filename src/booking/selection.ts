import type { Selection, Service } from '@termin/sdk/contract';
import type { CityConfig, OfficeConfig, OfficePlan } from '../config.ts';
import { catalogueOf } from './catalogue.ts';
import { BookingError } from './errors.ts';
import { subtract } from './intervals.ts';
import { minutesOfDay } from './local-time.ts';

/**
 * Checks the chosen services and offices against the catalogue.
 *
 * Answers how long the appointment takes and which of `officeIds` offer all of it, in their order. Throws `unknown-office`,
 * `unknown-service`, `quantity-too-large`, `not-combinable` (its `errors` carry the reason a citizen reads), `not-offered`
 * when none of the offices has it, `too-long` when none of them ever opens that long without a break.
 */
export function checkSelection(
  config: CityConfig,
  officeIds: readonly string[],
  selection: Selection,
): { minutes: number; offices: string[] } {
  const chosen = officeIds.map((id, at) => officeOf(config, id, `offices.${at}`));
  const services = selection.map(({ service }, at) => serviceOf(config, service, `services.${at}.service`));
  checkQuantities(selection, services);
  checkCombination(services);

  const minutes = selection.reduce(
    (sum, { quantity }, at) => sum + quantity * (services[at]?.minutes ?? 0),
    0,
  );
  const { offers } = catalogueOf(config);
  const offering = chosen.filter(({ id }) => offers(id, services));
  if (offering.length === 0) throw notOffered(chosen, services);
  if (offering.every(({ plan }) => longestStretch(plan) < minutes)) {
    throw new BookingError(
      'too-long',
      `No office takes ${minutes} minutes at once. Book several appointments.`,
      {
        errors: [{ path: 'services', message: `takes ${minutes} minutes` }],
      },
    );
  }
  return { minutes, offices: offering.map(({ id }) => id) };
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
      const ban =
        service.notWith.find((entry) => entry.service === other.id) ??
        other.notWith.find((entry) => entry.service === service.id);
      if (ban) {
        throw new BookingError(
          'not-combinable',
          `${other.id} and ${service.id} can not share an appointment: ${ban.reason}`,
          { errors: [{ path: `services.${at}.service`, message: ban.reason }] },
        );
      }
    }
  }
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

const stretches = new WeakMap<OfficePlan, number>();

/** The longest time in minutes that an office is open without a break on any weekday, closures aside. */
function longestStretch(plan: OfficePlan): number {
  return stretches.getOrInsertComputed(plan, ({ hours, breaks }) => {
    const lengths = hours.flatMap((opening) =>
      opening.weekdays.flatMap((weekday) => {
        const cuts = breaks.filter(({ weekdays }) => weekdays.includes(weekday)).map(minutesOfDay);
        return subtract(minutesOfDay(opening), cuts).map(({ start, end }) => end - start);
      }),
    );
    return Math.max(0, ...lengths);
  });
}
