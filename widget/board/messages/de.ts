const minutes = (n: number) => (n === 1 ? '1 Minute' : `${n} Minuten`);

/** What the board says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Anzeigetafel',

  number: 'Nummer',
  /** The word above a counter that has a number. */
  counter: 'Schalter',
  /** A counter that has a number, in a sentence. */
  counterNamed: (counter: string) => `Schalter ${counter}`,
  /** Read out by screen readers. The place is a counter, or the name of a room. */
  called: (number: string, place: string) => `Nummer ${number}, ${place}`,
  /** Said by a voice, with the digits as words. */
  spoken: (digits: string, place: string) => `Nummer ${digits}. ${place}.`,
  /** From nought to nine. */
  digits: 'null eins zwei drei vier fünf sechs sieben acht neun',
  again: 'erneut aufgerufen',
  recent: 'Zuletzt aufgerufen',

  nobodyYet: 'Noch wurde niemand aufgerufen.',
  nobodyYetHelp: 'Ihre Nummer erscheint hier, sobald Sie an der Reihe sind.',
  resting: 'Zurzeit wird niemand aufgerufen.',

  waiting: (n: number) =>
    n === 0 ? 'Zurzeit wartet niemand.' : n === 1 ? 'Es wartet 1 Person.' : `Es warten ${n} Personen.`,
  estimate: (n: number) =>
    n === 0 ? 'Wer jetzt kommt, ist gleich an der Reihe.' : `Wer jetzt kommt, wartet etwa ${minutes(n)}.`,
  checkIn: 'Bitte melden Sie sich an, wenn Sie da sind.',
  withAppointment: (grace: number) =>
    grace === 0
      ? 'Mit Termin sind Sie zur gebuchten Zeit an der Reihe, bei Verspätung ab Ihrer Ankunft.'
      : `Mit Termin sind Sie zur gebuchten Zeit an der Reihe, bei mehr als ${minutes(grace)} Verspätung ab Ihrer Ankunft.`,
  withoutAppointment: (patience: number) =>
    patience === 0
      ? 'Ohne Termin sind Sie ab Ihrer Ankunft an der Reihe.'
      : `Ohne Termin sind Sie ${minutes(patience)} nach Ihrer Ankunft an der Reihe, oder früher, wenn sonst niemand an der Reihe ist.`,
  onlyAppointments: 'Hier wird nur bedient, wer einen Termin hat.',

  connecting: 'Die Verbindung wird hergestellt …',
  unreachable: 'Der Server ist nicht zu erreichen. Diese Tafel versucht es immer wieder.',
  unknownOffice: 'Der Server kennt die Dienststelle nicht, für die diese Tafel eingerichtet ist.',
  refused: 'Der Server gibt keine Auskunft. Diese Tafel fragt immer wieder nach.',
  stale: (time: string) => `Keine Verbindung. Stand: ${time} Uhr`,
  staleFor: (n: number) => `seit ${minutes(n)}`,

  turnOn: 'Ton einschalten',
  noVoice: (languages: string) => `Dieses Gerät hat keine Stimme für: ${languages}`,
};

/** The texts of a language. */
export type BoardMessages = typeof de;
