import { byProxy, category, info, inPerson } from '../text.ts';

const everybody = 'Ausweis oder Reisepass aller, um die es geht';

export const residence = (offices: string[]) =>
  category('melde', offices, [
    {
      id: 'anmeldung',
      name: 'Wohnsitz anmelden oder ummelden',
      minutes: 12,
      maxQuantity: 6,
      popular: true,
      keywords: ['Umzug', 'umziehen', 'Adresse ändern', 'Zuzug', 'neue Wohnung', 'Anmeldung', 'Ummeldung'],
      bring: [everybody, 'Bestätigung des Wohnungsgebers'],
      info: info({
        description:
          'Wer eine neue Wohnung bezieht, meldet sich innerhalb von zwei Wochen nach dem Einzug an. Eine Familie kann gemeinsam kommen: Wählen Sie die Zahl der Personen.',
        presence: byProxy,
        fees: 'Keine.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'abmeldung',
      name: 'Wohnsitz abmelden (Wegzug ins Ausland)',
      minutes: 8,
      maxQuantity: 6,
      keywords: ['auswandern', 'Ausland', 'Abmeldung'],
      bring: [everybody],
      info: info({
        description: 'Nur wer ins Ausland zieht oder eine Nebenwohnung aufgibt, meldet sich ab.',
        presence: byProxy,
        fees: 'Keine.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'meldebescheinigung',
      name: 'Meldebescheinigung',
      minutes: 4,
      maxQuantity: 4,
      keywords: [
        'Wohnsitzbescheinigung',
        'Aufenthaltsbescheinigung',
        'Meldebestätigung',
        'Adresse nachweisen',
      ],
      bring: ['Ausweis oder Reisepass'],
      info: info({
        description: 'Die Bescheinigung weist nach, wo Sie gemeldet sind.',
        presence: byProxy,
        fees: '9,00 Euro.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'auskunftssperre',
      name: 'Auskunfts- oder Übermittlungssperre eintragen',
      minutes: 16,
      keywords: ['Melderegister sperren', 'Datenschutz', 'Adresse schützen'],
      bring: ['Ausweis oder Reisepass', 'Nachweise der Gefährdung (bei einer Auskunftssperre)'],
      info: info({
        description:
          'Sie können der Weitergabe Ihrer Daten aus dem Melderegister widersprechen oder, bei Gefahr, eine Auskunftssperre beantragen.',
        presence: inPerson,
        fees: 'Keine.',
      }),
    },
    {
      id: 'fuehrungszeugnis',
      name: 'Führungszeugnis beantragen',
      minutes: 4,
      maxQuantity: 2,
      popular: true,
      keywords: ['polizeiliches Führungszeugnis', 'Bewerbung', 'Ehrenamt', 'erweitertes Führungszeugnis'],
      bring: [
        'Ausweis oder Reisepass',
        'Schreiben der Stelle, die es verlangt (beim erweiterten Führungszeugnis)',
      ],
      info: info({
        description: 'Das Führungszeugnis stellt das Bundesamt für Justiz aus; wir nehmen den Antrag auf.',
        presence: inPerson,
        fees: '13,00 Euro; für ein Ehrenamt keine.',
        duration: 'Etwa zwei Wochen, es kommt mit der Post.',
      }),
    },
  ]);
