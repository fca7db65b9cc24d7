import { byProxy, category, info } from '../text.ts';

export const lostProperty = (offices: string[]) =>
  category('fund', offices, [
    {
      id: 'fundsache-abgeben',
      name: 'Fundsache abgeben',
      minutes: 8,
      keywords: ['gefunden', 'Fundbüro', 'Finder'],
      info: info({
        description:
          'Was Sie gefunden haben und mehr als zehn Euro wert ist, müssen Sie abgeben oder melden.',
        presence: byProxy,
        fees: 'Keine.',
        more: [
          ['Finderlohn', 'Meldet sich niemand innerhalb von sechs Monaten, können Sie die Sache behalten.'],
        ],
      }),
    },
    {
      id: 'fundsache-abholen',
      name: 'Verlorene Sache abholen',
      minutes: 8,
      keywords: ['verloren', 'Fundbüro', 'Schlüssel', 'Geldbörse', 'Fahrrad'],
      bring: [
        'Ausweis oder Reisepass',
        'Etwas, das zeigt, dass die Sache Ihnen gehört (Beschreibung, Rechnung, Zweitschlüssel)',
      ],
      info: info({
        description:
          'Fragen Sie vorher telefonisch, ob Ihre Sache abgegeben wurde und in welcher Station sie liegt.',
        presence: byProxy,
        fees: 'Je nach Wert der Sache.',
      }),
    },
  ]);
