import type { Service } from '@termin/sdk/contract';
import type { CityConfig, OfficeConfig } from '../../config.ts';

export function service(id: string, more: Partial<Service> = {}): Service {
  return {
    id,
    category: 'sonstiges',
    name: id,
    minutes: 12,
    maxQuantity: 5,
    offices: ['rheinhausen', 'walsum'],
    keywords: [],
    popular: false,
    bring: [],
    notWith: [],
    info: { description: [], details: [], links: [] },
    ...more,
  };
}

/** A city for tests of nothing but these services and offices. */
export function cityWith(services: Service[], offices: OfficeConfig[]): CityConfig {
  return {
    city: {
      name: 'Duisburg',
      language: 'de',
      timeZone: 'Europe/Berlin',
      telephone: '115',
      privacy: { version: '1', text: '', href: 'https://example.org/datenschutz' },
      postalCodes: {},
    },
    categories: [{ id: 'sonstiges', name: 'Weitere Dienstleistungen' }],
    services,
    offices,
    policy: { holdMinutes: 10, extensions: 2, confirmMinutes: 60, openPerEmail: 3, eraseAfterDays: 7 },
    mail: { from: 'noreply@example.org', name: 'Stadt Duisburg', signature: [] },
  };
}
