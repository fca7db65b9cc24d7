import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

/** German in Leichte Sprache: one thought a sentence, no genitive, no passive, long words parted by hyphens. */
export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# Minute', other: '# Minuten' });
  const deeds = {
    call: (number: string) => `Nummer ${number} rufen`,
    arrive: 'Ist hier',
    recall: 'Noch einmal rufen',
    finish: 'Fertig',
    noShow: 'Ist nicht gekommen',
    undo: 'Rückgängig machen',
    undoCall: (number: string) => `Nummer ${number} doch nicht rufen`,
    undoEnd: (number: string) => `Nummer ${number} wieder an den Schalter holen`,
  };
  const notDone = (what: string) => `Das geht gerade nicht: ${what}`;
  const nobodyWaits = 'Im Moment wartet niemand';

  return {
    language: 'de-simple',
    direction: 'ltr',
    title: 'Arbeits-Platz',
    clock: (time) => `${time} Uhr`,
    minutes,
    counter: (name) => `Schalter ${name}`,
    number: (number) => `Nummer ${number}`,
    close: 'Zumachen',
    cancel: 'Doch nicht',
    retry: 'Noch einmal versuchen',
    sending: 'Bitte warten …',

    head: {
      language: 'Sprache',
      moveAway: 'Anderer Schalter',
      loggedIn: (name) => `Sie sind angemeldet: ${name}`,
      logOut: 'Abmelden',
      notLoggedOut:
        'Das Abmelden geht gerade nicht. Sie sind noch angemeldet. Bitte versuchen Sie es noch einmal.',
      keys: 'Tasten',
      none: 'Bitte warten …',
      live: 'Die Verbindung ist da',
      stale: (time) => `Die Verbindung ist weg. Sie sehen alles von ${time} Uhr`,
      lost: 'Die Verbindung ist weg',
      unreachable: 'Der Server antwortet nicht. Wir versuchen es weiter.',
      unknownOffice: (office) => `Wir kennen dieses Amt nicht: ${office}. Bitte sagen Sie es der IT.`,
    },

    login: {
      title: 'Bitte melden Sie sich an',
      over: 'Ihre Anmeldung ist zu Ende',
      goesOn: 'Bitte melden Sie sich wieder an. Dann geht es hier weiter.',
      logIn: 'Anmelden',
      token: 'Zugangs-Code',
      help: 'Sie haben den Code von der IT.',
      missing: 'Bitte geben Sie Ihren Zugangs-Code ein.',
      wrong: 'Wir kennen diesen Code nicht. Bitte prüfen Sie den Code.',
      elsewhere: 'Hier dürfen Sie nicht arbeiten',
      notHere: 'In diesem Amt dürfen Sie niemanden rufen. Bitte fragen Sie Ihre Leitung.',
    },

    choice: {
      title: 'Wo arbeiten Sie heute?',
      help: 'Die Menschen im Warte-Raum sehen diesen Schalter.',
      unknown: (counter) => `Das gibt es hier nicht: ${counter}`,
      busy: (number) => `jetzt Nummer ${number}`,
    },

    call: {
      title: 'An Ihrem Schalter',
      next: 'Nächste Nummer rufen',
      calling: 'Wir rufen …',
      upNext: (number) => `Danach kommt: ${number}`,
      waiting: (n) => count(n, { one: '1 Person wartet', other: '# Personen warten' }),
      nobodyWaits,
      nobodyHere: 'An Ihrem Schalter ist niemand.',
      calledAt: (time) => `Gerufen um ${time} Uhr`,
      ago: (n) => (n === 0 ? 'gerade jetzt' : count(n, { one: 'vor # Minute', other: 'vor # Minuten' })),
      times: (n) => `${n} Mal gerufen`,
      appointment: (start, end) => `Termin von ${start} bis ${end} Uhr`,
      duration: (planned) => `Das dauert ${planned}`,
      bring: 'Das muss da sein',
      colleagues: 'An anderen Schaltern',
      since: (number, time) => `Nummer ${number} seit ${time} Uhr`,
    },

    deeds,

    offer: {
      title: (number) => `Nummer ${number} ist noch bei Ihnen`,
      finish: 'Fertig. Dann rufen',
      noShow: 'Nicht gekommen. Dann rufen',
    },

    done: {
      call: (number) => `Sie haben Nummer ${number} gerufen.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Nummer ${number} ist jetzt hier.`,
      recall: (number) => `Sie haben Nummer ${number} noch einmal gerufen.`,
      finish: (number) => `Nummer ${number} ist fertig.`,
      noShow: (number) => `Nummer ${number} ist nicht gekommen.`,
      backHere: (number) => `Nummer ${number} ist wieder bei Ihnen.`,
      waitsAgain: (number) => `Nummer ${number} wartet wieder.`,
      expectedAgain: (number) => `Nummer ${number} kommt noch.`,
      arrived: (n) => count(n, { one: '1 Person ist gekommen.', other: '# Personen sind gekommen.' }),
    },

    failed: {
      titles: {
        call: notDone('Rufen'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Wir erreichen den Server nicht.',
      slow: 'Der Server antwortet zu langsam.',
      busy: 'Der Server hat gerade zu viel zu tun. Bitte warten Sie kurz.',
      server: 'Der Server hat einen Fehler gemacht.',
      loggedOut: 'Ihre Anmeldung ist zu Ende. Bitte melden Sie sich an. Versuchen Sie es dann noch einmal.',
      notAllowed: 'Das dürfen Sie in diesem Amt nicht.',
      again: 'Sie können es ruhig noch einmal versuchen. Es passiert nur ein Mal.',
      alreadyCalled: (number) => `Jemand anders hat Nummer ${number} schon gerufen.`,
      calledBy: (number, counter) => `Jemand anders hat Nummer ${number} schon gerufen: ${counter}.`,
      counterBusy: 'An Ihrem Schalter ist noch jemand. Machen Sie das zuerst fertig.',
      gone: 'Diesen Termin gibt es nicht mehr.',
      unknownCounter: 'Diesen Schalter gibt es nicht mehr. Bitte wählen Sie einen anderen Schalter.',
      changed: 'Es hat sich etwas geändert. Bitte sehen Sie in die Liste.',
      refused: 'Der Server sagt Nein. Bitte sagen Sie es der IT.',
    },

    people: {
      title: 'Heute',
      views: { waiting: 'Wer ist dran', expected: 'Kommen noch', all: 'Alle heute' },
      search: 'Nummer oder Namen suchen',
      found: (n) => count(n, { one: '1 gefunden', other: '# gefunden' }),
      noneFound: 'Wir haben niemanden gefunden. Wir suchen in allen von heute.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Heute kommt niemand mehr.',
        all: 'Heute hat niemand einen Termin.',
      },
      more: (n) => count(n, { one: 'und 1 Sache mehr', other: 'und # Sachen mehr' }),
      walkIn: 'kein Termin',
      late: 'zu spät',
      expected: 'kommt noch',
      silent: 'hat sich noch nicht gemeldet',
      since: (time) => `wartet seit ${time} Uhr`,
      turn: (time) => `ist dran ab ${time} Uhr`,
      here: 'ist bei Ihnen',
      served: (time) => `fertig um ${time} Uhr`,
      noShow: 'ist nicht gekommen',
      left: (number, what) => `Nummer ${number} ist nicht mehr in der Liste: ${what}.`,
    },

    keys: {
      title: 'Tasten',
      on: 'Mit Tasten arbeiten',
      help: 'Die Tasten gehen nicht, wenn Sie etwas schreiben. Sprechen Sie mit dem Computer? Dann machen Sie die Tasten besser aus.',
      search: 'Suchen',
      rows: 'In der Liste nach oben und nach unten',
      open: 'Zeile aufmachen und zumachen',
      show: 'Diese Hilfe',
      escape: 'Zumachen',
    },
  };
};
