import { byProxy, category, info } from '../text.ts';

const identity = 'Ausweis oder Reisepass';
const register = 'Auszug aus dem Handelsregister (bei eingetragenen Firmen)';

export const business = (offices: string[]) =>
  category('gewerbe', offices, [
    {
      id: 'gewerbe-anmeldung',
      name: 'Gewerbe anmelden',
      minutes: 16,
      keywords: ['Selbstständig', 'Firma gründen', 'Gewerbeschein', 'Existenzgründung', 'Nebengewerbe'],
      bring: [identity, register, 'Erlaubnis oder Handwerkskarte, falls das Gewerbe eine braucht'],
      notWith: [
        {
          service: 'gewerbe-abmeldung',
          reason: 'An- und Abmeldung in einem sind eine Ummeldung. Bitte wählen Sie «Gewerbe ummelden».',
        },
      ],
      info: info({
        description: 'Wer in Duisburg ein Gewerbe beginnt, meldet es gleichzeitig an.',
        presence: byProxy,
        fees: '26,00 Euro.',
        duration: 'Sie bekommen die Bescheinigung sofort.',
      }),
    },
    {
      id: 'gewerbe-ummeldung',
      name: 'Gewerbe ummelden',
      minutes: 12,
      keywords: ['Firma umziehen', 'Tätigkeit ändern', 'Gewerbeschein ändern'],
      bring: [identity, 'Bisherige Gewerbeanmeldung', register],
      info: info({
        description: 'Wenn der Betrieb innerhalb Duisburgs umzieht oder sich die Tätigkeit ändert.',
        presence: byProxy,
        fees: '26,00 Euro.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'gewerbe-abmeldung',
      name: 'Gewerbe abmelden',
      minutes: 8,
      keywords: ['Firma schließen', 'Betrieb aufgeben'],
      bring: [identity, 'Bisherige Gewerbeanmeldung'],
      notWith: [
        {
          service: 'gewerbe-anmeldung',
          reason: 'An- und Abmeldung in einem sind eine Ummeldung. Bitte wählen Sie «Gewerbe ummelden».',
        },
      ],
      info: info({
        description: 'Wenn Sie den Betrieb aufgeben oder in eine andere Gemeinde verlegen.',
        presence: byProxy,
        fees: 'Keine.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'gewerbe-auskunft',
      name: 'Auskunft aus dem Gewerberegister',
      minutes: 8,
      keywords: ['Gewerbeauskunft', 'Gewerbezentralregister'],
      bring: [identity],
      info: info({
        description:
          'Sie können Auskunft über einen angemeldeten Betrieb oder über Eintragungen zu Ihrer Person bekommen.',
        presence: byProxy,
        fees: 'Ab 11,00 Euro.',
      }),
    },
  ]);
