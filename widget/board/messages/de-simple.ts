import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

/** Leichte Sprache: one thought a sentence, no genitive, no passive, long words parted. */
export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# Minute', other: '# Minuten' });

  return {
    language: 'de-simple',
    direction: 'ltr',
    title: 'Anzeige-Tafel',

    number: 'Nummer',
    counter: 'Schalter',
    counterNamed: (counter) => `Schalter ${counter}`,
    called: (number, place) => `Nummer ${number}. Gehen Sie bitte hierhin: ${place}`,
    spoken: (digits, place) => `Nummer ${digits}. ${place}.`,
    digits: 'null eins zwei drei vier fünf sechs sieben acht neun',
    again: 'noch einmal',
    recent: 'Diese Nummern waren vorher dran',

    nobodyYet: 'Noch ist keine Nummer dran.',
    nobodyYetHelp: 'Sind Sie dran? Dann sehen Sie hier Ihre Nummer.',
    resting: 'Im Moment ist niemand dran.',

    waiting: (n) =>
      n === 0
        ? 'Im Moment wartet niemand.'
        : count(n, { one: '# Person wartet.', other: '# Personen warten.' }),
    estimate: (n) =>
      n === 0
        ? 'Kommen Sie jetzt? Dann sind Sie gleich dran.'
        : `Kommen Sie jetzt? Dann warten Sie ungefähr ${minutes(n)}.`,
    checkIn: 'Sind Sie da? Dann sagen Sie uns das bitte.',
    withAppointment: (grace) =>
      grace === 0
        ? 'Haben Sie einen Termin? Dann sind Sie zu Ihrer Uhr-Zeit dran. Kommen Sie zu spät? Dann zählt, wann Sie da sind.'
        : `Haben Sie einen Termin? Dann sind Sie zu Ihrer Uhr-Zeit dran. Kommen Sie mehr als ${minutes(grace)} zu spät? Dann zählt, wann Sie da sind.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Haben Sie keinen Termin? Dann zählt, wann Sie da sind.'
        : `Haben Sie keinen Termin? Dann sind Sie nach ${minutes(patience)} dran. Ist sonst niemand dran? Dann sind Sie früher dran.`,
    onlyAppointments: 'Sie brauchen hier einen Termin.',

    connecting: 'Die Tafel startet. Bitte warten Sie.',
    unreachable: 'Die Tafel hat keine Verbindung. Sie versucht es immer wieder.',
    unknownOffice: 'Die Tafel ist falsch eingestellt. Sie kennt das Amt nicht.',
    refused: 'Die Tafel bekommt keine Antwort. Sie fragt immer wieder.',
    stale: (time) => `Keine Verbindung. So war es um ${time} Uhr`,
    staleFor: (n) => `seit ${minutes(n)}`,

    turnOn: 'Ton anmachen',
    noVoice: (languages) => `Das Gerät kann diese Sprachen nicht sprechen: ${languages}`,
  };
};
