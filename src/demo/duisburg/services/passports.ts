import { byProxy, category, info, inPerson, points } from '../text.ts';

const photo = 'Ein digitales biometrisches Lichtbild (nicht älter als sechs Monate)';
const oldDocument = 'Bisheriger Ausweis oder Reisepass';
const birth = 'Geburts- oder Eheurkunde, falls das alte Dokument nicht in Duisburg ausgestellt wurde';

export const passports = (offices: string[]) =>
  category('pass', offices, [
    {
      id: 'personalausweis',
      name: 'Personalausweis beantragen',
      minutes: 12,
      maxQuantity: 6,
      popular: true,
      keywords: ['Perso', 'Ausweis', 'eID', 'Ausweis abgelaufen', 'ID-Karte'],
      bring: [oldDocument, photo, birth],
      info: info({
        description:
          'Deutsche ab 16 Jahren müssen einen Personalausweis oder Reisepass besitzen. Jüngere können einen Personalausweis bekommen.',
        presence: inPerson,
        fees: '37,00 Euro ab 24 Jahren, 22,80 Euro bis 23 Jahre.',
        duration: 'Etwa zwei bis drei Wochen; der Ausweis wird in Berlin hergestellt.',
        more: [
          [
            'Für Kinder unter 16 Jahren',
            points(
              'Das Kind kommt mit.',
              'Beide Sorgeberechtigten stimmen zu; kommt nur einer, bringt er die Zustimmung des anderen mit.',
            ),
          ],
        ],
      }),
    },
    {
      id: 'vorlaeufiger-personalausweis',
      name: 'Vorläufigen Personalausweis beantragen',
      minutes: 8,
      keywords: ['Perso sofort', 'eiliger Ausweis', 'Ausweis verloren'],
      bring: [oldDocument, photo],
      info: info({
        description:
          'Wenn Sie sofort einen Ausweis brauchen, bekommen Sie einen vorläufigen. Er gilt höchstens drei Monate.',
        presence: inPerson,
        fees: '10,00 Euro.',
        duration: 'Sie nehmen ihn gleich mit.',
      }),
    },
    {
      id: 'reisepass',
      name: 'Reisepass beantragen',
      minutes: 16,
      maxQuantity: 6,
      popular: true,
      keywords: ['Pass', 'ePass', 'Auslandsreise', 'Urlaub', 'USA', 'Kinderpass', 'Kinderreisepass'],
      bring: [oldDocument, photo, birth],
      info: info({
        description: [
          'Für Reisen außerhalb der Europäischen Union brauchen Sie in der Regel einen Reisepass.',
          'Auch Kinder bekommen einen Reisepass; den Kinderreisepass gibt es nicht mehr.',
        ],
        presence: inPerson,
        fees: '70,00 Euro ab 24 Jahren, 37,50 Euro bis 23 Jahre; im Expressverfahren 32,00 Euro mehr.',
        duration: 'Etwa vier bis sechs Wochen, im Expressverfahren wenige Werktage.',
      }),
    },
    {
      id: 'ausweis-abholung',
      name: 'Personalausweis oder Reisepass abholen',
      minutes: 4,
      maxQuantity: 6,
      popular: true,
      keywords: ['Perso abholen', 'Pass abholen', 'Ausgabe', 'fertiger Ausweis'],
      bring: [oldDocument],
      info: info({
        description:
          'Ihr neues Dokument liegt bei der Bürger-Service-Station, bei der Sie es beantragt haben.',
        presence: byProxy,
        fees: 'Keine.',
      }),
    },
    {
      id: 'ausweis-pin',
      name: 'Online-Ausweisfunktion einschalten oder PIN neu setzen',
      minutes: 8,
      keywords: ['eID', 'PIN vergessen', 'Perso PIN', 'AusweisApp'],
      bring: ['Personalausweis'],
      info: info({
        description:
          'Mit der Online-Ausweisfunktion erledigen Sie vieles von zu Hause. Wir schalten sie ein und setzen Ihre PIN neu.',
        presence: inPerson,
        fees: 'Keine.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'verlust-ausweis',
      name: 'Verlust von Ausweis oder Pass anzeigen',
      minutes: 8,
      keywords: ['Perso verloren', 'gestohlen', 'Diebstahl', 'Ausweis weg'],
      bring: [
        'Ein anderes Dokument mit Lichtbild',
        'Anzeige der Polizei, falls das Dokument gestohlen wurde',
      ],
      info: info({
        description:
          'Ein verlorenes oder gestohlenes Dokument müssen Sie unverzüglich anzeigen. Sperren Sie die Online-Ausweisfunktion vorher unter 116 116.',
        presence: inPerson,
        fees: 'Keine.',
        duration: 'Sofort.',
      }),
    },
  ]);
