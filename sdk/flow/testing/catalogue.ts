import type { Office, OfficesAnswer, Service, ServicesAnswer } from '../../contract/index.ts';

/** A small city for tests: two offices, three services, today is Monday 9 March 2020. */
export const offices: OfficesAnswer = {
  city: {
    name: 'Musterstadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    telephone: '0203 94000',
    privacy: {
      version: '2020-03',
      text: 'Ich bin damit einverstanden, dass meine Angaben verarbeitet werden.',
      href: 'https://www.example.org/datenschutz',
    },
    postalCodes: {},
  },
  today: '2020-03-09',
  offices: [office('mitte', 'Bürger-Service Mitte'), office('rheinhausen', 'Bürger-Service Rheinhausen')],
};

export const licence = service('fuehrerschein', 'kfz', 'Führerscheinanträge', 12);
export const passport = {
  ...service('reisepass', 'pass', 'Reisepass beantragen', 16),
  maxQuantity: 3,
  keywords: ['Urlaub', 'ePass'],
  popular: true,
};
export const car = {
  ...service('zulassung', 'kfz', 'Fahrzeug zulassen', 20),
  notWith: [{ service: 'fuehrerschein', reason: 'Das bearbeiten verschiedene Stellen.' }],
  offices: ['mitte'],
};

export const services: ServicesAnswer = {
  categories: [
    { id: 'pass', name: 'Pass- und Ausweiswesen' },
    { id: 'kfz', name: 'Kfz-/Führerscheinangelegenheiten' },
  ],
  services: [passport, licence, car],
};

function office(id: string, name: string): Office {
  return {
    id,
    name,
    street: 'Körnerplatz 1',
    postalCode: '47226',
    town: 'Musterstadt',
    telephone: '0203 94000',
    email: 'buergerservice@example.org',
    geo: null,
    openingHours: ['Montag bis Freitag 8 bis 16 Uhr'],
    directions: null,
    fields: { telephone: 'optional', address: 'required' },
  };
}

function service(id: string, category: string, name: string, minutes: number): Service {
  return {
    id,
    category,
    name,
    minutes,
    maxQuantity: 1,
    offices: ['mitte', 'rheinhausen'],
    keywords: [],
    popular: false,
    bring: ['Ausweis oder Reisepass'],
    notWith: [],
    info: {
      description: [{ tag: 'p', children: ['Worum es geht.'] }],
      details: [{ label: 'Gebühren', text: ['Je nach Antrag.'] }],
      links: [{ label: 'Stadt', href: 'https://www.example.org/' }],
    },
  };
}
