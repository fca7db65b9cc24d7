import type { OfficeConfig, OfficePlan, Opening } from '../../config.ts';

export const berlin = 'Europe/Berlin';

const plan: OfficePlan = {
  hours: [],
  breaks: [],
  closures: [],
  holidays: null,
  holidayExceptions: [],
  startEvery: 4,
  leadMinutes: 0,
  horizonDays: 28,
};

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

export function opening(from: string, to: string, lanes = 1, more: Partial<Opening> = {}): Opening {
  return { weekdays: everyDay, from, to, lanes, ...more };
}

/** An office for tests; what is not given is the plainest there is. */
export function officeWith(more: Partial<OfficePlan>, id = 'rheinhausen'): OfficeConfig {
  return {
    id,
    name: 'Rheinhausen',
    street: 'Körnerplatz 1',
    postalCode: '47226',
    town: 'Duisburg',
    telephone: '115',
    email: 'termin@example.org',
    geo: null,
    openingHours: [],
    directions: null,
    fields: { telephone: 'optional', address: 'required' },
    plan: { ...plan, ...more },
  };
}
