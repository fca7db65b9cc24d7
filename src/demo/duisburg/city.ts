import type { CityConfig } from '../../config.ts';
import { offices } from './offices.ts';
import { postalCodes } from './postal-codes.ts';
import { business } from './services/business.ts';
import { driving } from './services/driving.ts';
import { further } from './services/further.ts';
import { lostProperty } from './services/lost-property.ts';
import { passports } from './services/passports.ts';
import { residence } from './services/residence.ts';

const everywhere = offices.map(({ id }) => id);

/** The demo: Duisburg's Bürger-Service. Places are real and public; hours, fees and texts only look like it. */
export const duisburg: CityConfig = {
  city: {
    name: 'Stadt Duisburg',
    language: 'de',
    timeZone: 'Europe/Berlin',
    telephone: '0203 94000',
    privacy: {
      version: '2020-03',
      text: 'Ich bin damit einverstanden, dass die Stadt Duisburg meine Angaben verarbeitet, um meinen Termin zu vergeben und mich daran zu erinnern. Sie werden nach dem Termin gelöscht.',
      href: 'https://www.duisburg.de/',
    },
    postalCodes,
  },
  categories: [
    { id: 'pass', name: 'Pass- und Ausweiswesen' },
    { id: 'melde', name: 'Meldeangelegenheiten' },
    { id: 'kfz', name: 'Kfz-/Führerscheinangelegenheiten' },
    { id: 'gewerbe', name: 'Gewerbemeldeangelegenheiten' },
    { id: 'fund', name: 'Fundsachenangelegenheiten' },
    { id: 'weitere', name: 'Weitere Dienstleistungen' },
  ],
  services: [passports, residence, driving, business, lostProperty, further].flatMap((services) =>
    services(everywhere),
  ),
  offices,
  policy: { holdMinutes: 10, extensions: 3, confirmMinutes: 60, openPerEmail: 3, eraseAfterDays: 30 },
  mail: {
    from: 'noreply@stadt-duisburg.example',
    name: 'Stadt Duisburg – Bürger-Service',
    signature: [],
  },
};
