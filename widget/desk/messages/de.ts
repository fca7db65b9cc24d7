import { createCount } from '../../messages/count.ts';
import type { Deed } from '../model/deeds.ts';
import type { View } from '../model/people.ts';

const count = createCount('de');

/** What the desk says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Arbeitsplatz',
  clock: (time: string) => `${time} Uhr`,
  minutes: (n: number) => count(n, { one: '# Minute', other: '# Minuten' }),
  counter: (name: string) => `Schalter ${name}`,
  number: (number: string) => `Nummer ${number}`,
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  sending: 'Wird gesendet …',

  head: {
    language: 'Sprache',
    moveAway: 'Schalter wechseln',
    loggedIn: (name: string) => `Angemeldet: ${name}`,
    logOut: 'Abmelden',
    notLoggedOut: 'Das Abmelden hat nicht geklappt. Sie sind noch angemeldet. Bitte versuchen Sie es erneut.',
    keys: 'Tasten',
    none: 'Verbindung wird hergestellt …',
    live: 'Verbunden',
    stale: (time: string) => `Keine Verbindung. Stand ${time} Uhr`,
    lost: 'Keine Verbindung',
    unreachable: 'Der Server antwortet nicht. Es wird von selbst weiter versucht.',
    unknownOffice: (office: string) =>
      `Die Dienststelle «${office}» gibt es nicht. Bitte sagen Sie es der IT.`,
  },

  login: {
    title: 'Bitte melden Sie sich an',
    over: 'Ihre Anmeldung ist abgelaufen',
    goesOn: 'Melden Sie sich wieder an. Danach geht es hier weiter.',
    logIn: 'Anmelden',
    token: 'Zugangscode',
    help: 'Sie haben ihn von Ihrer IT bekommen.',
    missing: 'Bitte geben Sie Ihren Zugangscode ein.',
    wrong: 'Diesen Zugangscode gibt es nicht. Bitte prüfen Sie ihn.',
    elsewhere: 'Hier können Sie nicht arbeiten',
    notHere:
      'Mit Ihrer Anmeldung dürfen Sie an dieser Dienststelle niemanden aufrufen. Melden Sie sich anders an, oder fragen Sie Ihre Leitung.',
  },

  choice: {
    title: 'An welchem Schalter arbeiten Sie?',
    help: 'Diesen Schalter zeigt die Anzeigetafel.',
    unknown: (counter: string) => `Das gibt es hier nicht: ${counter}`,
    busy: (number: string) => `gerade Nummer ${number}`,
  },

  call: {
    title: 'Am Schalter',
    next: 'Nächste Nummer aufrufen',
    calling: 'Wird aufgerufen …',
    upNext: (number: string) => `Als Nächstes: ${number}`,
    waiting: (n: number) => count(n, { one: '1 Person wartet', other: '# Personen warten' }),
    nobodyWaits: 'Gerade wartet niemand',
    nobodyHere: 'Niemand ist an Ihrem Schalter.',
    calledAt: (time: string) => `Aufgerufen um ${time} Uhr`,
    ago: (n: number) => (n === 0 ? 'gerade eben' : count(n, { one: 'vor # Minute', other: 'vor # Minuten' })),
    times: (n: number) => `${n}-mal aufgerufen`,
    appointment: (start: string, end: string) => `Termin ${start} – ${end} Uhr`,
    duration: (minutes: string) => `${minutes} vorgesehen`,
    bring: 'Mitzubringen',
    colleagues: 'An anderen Schaltern',
    since: (number: string, time: string) => `Nummer ${number} seit ${time} Uhr`,
  },

  deeds: {
    call: (number: string) => `Nummer ${number} aufrufen`,
    arrive: 'Ist da',
    recall: 'Noch einmal aufrufen',
    finish: 'Fertig',
    noShow: 'Nicht erschienen',
    undo: 'Zurücknehmen',
    undoCall: (number: string) => `Aufruf von ${number} zurücknehmen`,
    undoEnd: (number: string) => `${number} zurück an den Schalter`,
  },

  offer: {
    title: (number: string) => `Nummer ${number} ist noch an Ihrem Schalter`,
    finish: 'Fertig, dann aufrufen',
    noShow: 'Nicht erschienen, dann aufrufen',
  },

  done: {
    call: (number: string) => `Nummer ${number} ist aufgerufen.`,
    nobody: 'Gerade wartet niemand.',
    arrive: (number: string) => `Nummer ${number} ist als angekommen vermerkt.`,
    recall: (number: string) => `Nummer ${number} ist noch einmal aufgerufen.`,
    finish: (number: string) => `Nummer ${number} ist fertig.`,
    noShow: (number: string) => `Nummer ${number} ist als nicht erschienen vermerkt.`,
    backHere: (number: string) => `Nummer ${number} ist wieder an Ihrem Schalter.`,
    waitsAgain: (number: string) => `Nummer ${number} wartet wieder.`,
    expectedAgain: (number: string) => `Nummer ${number} wird wieder erwartet.`,
    arrived: (n: number) =>
      count(n, { one: '1 Person ist angekommen.', other: '# Personen sind angekommen.' }),
  },

  failed: {
    titles: {
      call: 'Das Aufrufen hat nicht geklappt',
      arrive: 'Das hat nicht geklappt: Ist da',
      recall: 'Das hat nicht geklappt: Noch einmal aufrufen',
      finish: 'Das hat nicht geklappt: Fertig',
      noShow: 'Das hat nicht geklappt: Nicht erschienen',
      undo: 'Das hat nicht geklappt: Zurücknehmen',
    } satisfies Record<Deed['kind'], string>,
    network: 'Der Server ist nicht zu erreichen.',
    slow: 'Der Server hat zu lange nicht geantwortet.',
    busy: 'Es waren zu viele Anfragen auf einmal. Bitte warten Sie einen Augenblick.',
    server: 'Auf dem Server ist ein Fehler aufgetreten.',
    loggedOut: 'Ihre Anmeldung ist abgelaufen. Melden Sie sich an, und versuchen Sie es dann erneut.',
    notAllowed: 'Das dürfen Sie an dieser Dienststelle nicht.',
    again: 'Erneut versuchen schadet nicht: Es geschieht nur einmal, auch wenn es schon angekommen war.',
    alreadyCalled: (number: string) => `Nummer ${number} ist schon an einem anderen Schalter aufgerufen.`,
    calledBy: (number: string, counter: string) => `Nummer ${number} ist schon aufgerufen: ${counter}.`,
    counterBusy: 'An Ihrem Schalter ist noch jemand. Schließen Sie zuerst ab.',
    gone: 'Diesen Termin gibt es nicht mehr: Er wurde abgesagt oder verschoben.',
    unknownCounter: 'Diesen Schalter gibt es nicht mehr. Bitte wählen Sie einen anderen.',
    changed: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie in der Liste nach.',
    refused: 'Der Server hat es abgelehnt. Bitte sagen Sie es der IT.',
  },

  people: {
    title: 'Heute',
    views: { waiting: 'Reihenfolge', expected: 'Erwartet', all: 'Ganzer Tag' } satisfies Record<View, string>,
    search: 'Nummer oder Name suchen',
    found: (n: number) => count(n, { one: '1 gefunden', other: '# gefunden' }),
    noneFound: 'Niemand gefunden. Gesucht wird im ganzen Tag.',
    nobody: {
      waiting: 'Gerade wartet niemand.',
      expected: 'Es wird niemand mehr erwartet.',
      all: 'Heute ist niemand angemeldet.',
    } satisfies Record<View, string>,
    more: (n: number) => count(n, { one: 'und 1 weiteres Anliegen', other: 'und # weitere Anliegen' }),
    walkIn: 'ohne Termin',
    late: 'verspätet',
    expected: 'erwartet',
    silent: 'noch nicht gemeldet',
    since: (time: string) => `wartet seit ${time} Uhr`,
    turn: (time: string) => `an der Reihe ab ${time} Uhr`,
    here: 'bei Ihnen',
    served: (time: string) => `fertig um ${time} Uhr`,
    noShow: 'nicht erschienen',
    left: (number: string, what: string) => `Nummer ${number} ist nicht mehr in dieser Liste: ${what}.`,
  },

  keys: {
    title: 'Tasten',
    on: 'Tasten benutzen',
    help: 'Sie gelten überall außer in Eingabefeldern. Wer diktiert, schaltet sie besser aus.',
    search: 'Suchen',
    rows: 'In der Liste auf und ab',
    open: 'Zeile öffnen und schließen',
    show: 'Diese Hilfe',
    escape: 'Schließen, abbrechen',
  },
};

/** The texts of a language. */
export type DeskMessages = typeof de;
