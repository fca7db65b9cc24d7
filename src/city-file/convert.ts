import { hoursInWords } from '../booking/hours-in-words.ts';
import type { CityConfig, OfficeConfig, OfficePlan } from '../config.ts';
import { type ReadOffice, type ReadService, withDefaults } from './parts.ts';
import { usualOffice } from './schema/office.ts';
import { type ReadCityFile, usualPolicy } from './schema.ts';

/** What the server runs with, of a file in which no error was found. */
export function cityConfig(file: ReadCityFile): CityConfig {
  const { bookingPage, allowOrigins, ...city } = file.city;
  const defaults = file.officeDefaults ?? {};
  const offices = file.offices.map((office) => officeConfig(withDefaults(defaults, office), city.telephone));
  const everywhere = offices.map(({ id }) => id);
  const { from, name = city.name, signature = [] } = file.mail;
  return {
    city: { ...city, privacy: file.privacy },
    categories: file.categories,
    services: file.services.map((service) => serviceOf(service, everywhere)),
    offices,
    policy: file.policy ?? usualPolicy,
    mail: { from, name, signature },
    ...(bookingPage !== undefined && { bookingPage }),
    ...(allowOrigins && { allowOrigins }),
  };
}

function officeConfig(office: ReadOffice, telephone: string): OfficeConfig {
  const {
    id,
    name,
    street = '',
    postalCode = '',
    town = '',
    email = '',
    directions = null,
    geo = null,
  } = office;
  const plan = officePlan(office);
  return {
    ...{ id, name, street, postalCode, town, email, geo, directions },
    telephone: office.telephone ?? telephone,
    openingHours: office.openingHours ?? hoursInWords(plan),
    fields: { telephone: 'optional', address: 'optional', ...office.fields },
    plan,
  };
}

/** How the office takes appointments, with what is usual where it says nothing. */
export function officePlan(office: Partial<ReadOffice>): OfficePlan {
  const { hours = [], breaks = [], closures = [], holidayExceptions = [] } = office;
  const { holidays = usualOffice.holidays, startEvery = usualOffice.startEvery } = office;
  const { leadMinutes = usualOffice.leadMinutes, horizonDays = usualOffice.horizonDays } = office;
  return {
    hours: hours.map(({ days, lanes = usualOffice.lanes, ...opening }) => ({
      ...opening,
      weekdays: days,
      lanes,
    })),
    breaks: breaks.map(({ days, ...pause }) => ({ ...pause, weekdays: days })),
    closures: closures.map((closure) => ({ ...closure, to: closure.to ?? closure.from })),
    holidays: holidays === 'none' ? null : holidays,
    holidayExceptions: holidayExceptions.map((exception) => ({
      ...exception,
      closed: exception.closed ?? true,
    })),
    ...{ startEvery, leadMinutes, horizonDays },
    ...(office.day && { day: office.day }),
  };
}

function serviceOf(service: ReadService, everywhere: string[]): CityConfig['services'][number] {
  const { description = [], details = [], links = [] } = service.info ?? {};
  const { minutesAt, onlyWith, ...rest } = service;
  return {
    ...rest,
    offices: service.offices ?? everywhere,
    info: { description, details, links },
    ...(minutesAt && { minutesAt }),
    ...(onlyWith && { onlyWith }),
  };
}
