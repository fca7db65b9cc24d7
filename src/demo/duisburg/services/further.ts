import { byProxy, category, info, inPerson } from '../text.ts';

export const further = (offices: string[]) =>
  category('weitere', offices, [
    {
      id: 'beglaubigung',
      name: 'Beglaubigung von Kopien und Unterschriften',
      minutes: 8,
      maxQuantity: 10,
      popular: true,
      keywords: ['beglaubigen', 'Zeugnis', 'Kopie', 'amtliche Beglaubigung'],
      bring: ['Originale und Kopien', 'Ausweis oder Reisepass'],
      info: info({
        description:
          'Wir beglaubigen Kopien von Urkunden, die eine deutsche Behörde ausgestellt hat oder die einer Behörde vorgelegt werden. Wählen Sie die Zahl der Urkunden.',
        presence: byProxy,
        fees: 'Ab 3,00 Euro je Urkunde.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'lebensbescheinigung',
      name: 'Lebensbescheinigung',
      minutes: 4,
      maxQuantity: 2,
      keywords: ['Rente', 'Rentenbescheinigung'],
      bring: ['Ausweis oder Reisepass', 'Vordruck der Rentenstelle, falls es einen gibt'],
      info: info({
        description: 'Für Renten aus dem Ausland bestätigen wir, dass Sie leben.',
        presence: inPerson,
        fees: 'Für die Rente keine.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'bewohnerparken',
      name: 'Bewohnerparkausweis',
      minutes: 8,
      keywords: ['Parkausweis', 'Anwohnerparken', 'Parken'],
      offices: offices.filter((id) => id !== 'walsum'),
      bring: ['Ausweis oder Reisepass', 'Zulassungsbescheinigung Teil I'],
      info: info({
        description: 'Mit dem Ausweis parken Sie in der Zone, in der Sie wohnen.',
        presence: byProxy,
        duration: 'Sofort.',
      }),
    },
    {
      id: 'fischereischein',
      name: 'Fischereischein',
      minutes: 8,
      maxQuantity: 2,
      keywords: ['Angeln', 'Angelschein', 'Jugendfischereischein'],
      bring: [
        'Ausweis oder Reisepass',
        'Zeugnis der Fischerprüfung oder alter Fischereischein',
        'Ein Lichtbild',
      ],
      info: info({
        description: 'Den Fischereischein gibt es für ein Jahr oder für fünf Jahre.',
        presence: inPerson,
        fees: '16,00 Euro für ein Jahr, 48,00 Euro für fünf Jahre.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'hundesteuer',
      name: 'Hund an- oder abmelden',
      minutes: 8,
      maxQuantity: 3,
      keywords: ['Hundesteuer', 'Hundemarke', 'Hund'],
      bring: ['Ausweis oder Reisepass', 'Nachweise über Rasse, Chip und Haftpflichtversicherung'],
      info: info({
        description:
          'Ein Hund muss innerhalb von zwei Wochen angemeldet werden. Wir geben die Hundemarke aus.',
        presence: byProxy,
        duration: 'Sofort.',
      }),
    },
  ]);
