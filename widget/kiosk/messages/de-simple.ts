import type { Count } from '../../messages/count.ts';
import type { KioskMessages } from './de.ts';

/** Leichte Sprache: short sentences, one thought in each, long words divided. */
export default (count: Count): KioskMessages => {
  const minutes = (n: number) => count(n, { one: '# Minute', other: '# Minuten' });
  return {
    language: 'de-simple',
    direction: 'ltr',
    title: 'Ich bin da',
    clock: (time) => `${time} Uhr`,
    wait: 'Bitte warten Sie kurz …',
    back: 'Zurück',
    finish: 'Fertig',
    again: 'Noch einmal versuchen',
    languages: 'Sprache',
    larger: 'Größere Schrift',
    contrast: 'Stärkere Farben',
    disturbed: 'Das Gerät geht gerade nicht. Bitte fragen Sie einen Mitarbeiter.',

    start: {
      title: 'Guten Tag. Haben Sie einen Termin?',
      yes: 'Ja, ich habe einen Termin',
      yesHelp: 'Sie sagen mit Ihrer Nummer: Ich bin da.',
      no: 'Nein, ich habe keinen Termin',
      noHelp: 'Sie bekommen eine Nummer. Dann warten Sie.',
      waiting: (n) => count(n, { one: '# Person wartet.', other: '# Personen warten.' }),
      estimate: (n) => `Sie warten ungefähr ${minutes(n)}.`,
    },

    number: {
      title: 'Welche Nummer haben Sie?',
      help: 'Die Nummer steht in Ihrer E-Mail.',
      scanner:
        'In der E-Mail ist auch ein Bild mit vielen kleinen Kästchen. Sie können das Bild an das Lese-Gerät halten.',
      keys: 'Zahlen',
      entered: (digits) => `Sie haben getippt: ${digits}`,
      erase: 'Letzte Zahl löschen',
      tooShort: 'Die Nummer ist zu kurz. Sie hat mindestens 4 Zahlen.',
      checkIn: 'Ich bin da',
      camera: 'Das Bild mit den Kästchen der Kamera zeigen',
    },

    camera: {
      title: 'Zeigen Sie der Kamera das Bild mit den Kästchen.',
      help: 'Das Bild ist in Ihrer E-Mail.',
      blocked: 'Die Kamera geht gerade nicht. Bitte tippen Sie Ihre Nummer.',
      type: 'Die Nummer tippen',
    },

    matters: {
      title: 'Was brauchen Sie?',
      help: 'Wählen Sie eine Sache. Brauchen Sie noch mehr? Dann sagen Sie es später am Schalter.',
      check: 'Ist das richtig?',
      quantity: 'Wie viele?',
      more: 'Eins mehr',
      fewer: 'Eins weniger',
      take: 'Eine Nummer bekommen',
    },

    arrived: {
      title: 'Guten Tag. Wir wissen jetzt: Sie sind da.',
      number: 'Ihre Nummer',
      numberIs: (number) => `Ihre Nummer ist ${number}.`,
      sit: 'Bitte setzen Sie sich. Achten Sie auf die große Tafel. Dort steht bald Ihre Nummer. Und dort steht Ihr Schalter.',
      keep: 'Merken Sie sich die Nummer. Oder machen Sie ein Foto.',
      next: 'Sie sind als Nächstes dran.',
      ahead: (n) =>
        count(n, { one: '# Person ist vor Ihnen dran.', other: '# Personen sind vor Ihnen dran.' }),
      estimate: (n) => `Sie warten ungefähr ${minutes(n)}.`,
      print: 'Die Nummer drucken',
      called: (counter) => `Gehen Sie jetzt zum Schalter ${counter}.`,
      calledTo: (place) => `Gehen Sie jetzt hierhin: ${place}.`,
      calledHelp: (number) => `Ihre Nummer ${number} ist jetzt dran.`,
      served: 'Dieser Termin ist schon vorbei.',
      servedHelp: 'Brauchen Sie noch etwas? Dann fragen Sie einen Mitarbeiter.',
    },

    refusals: {
      unknown: {
        title: 'Diese Nummer kennen wir heute nicht.',
        help: 'Lesen Sie noch einmal in Ihrer E-Mail: Ist die Nummer richtig? Ist der Tag richtig? Ist das Amt richtig? Haben Sie den Termin schon bestätigt?',
      },
      otherDay: {
        title: 'Ihr Termin ist an einem anderen Tag.',
        help: 'Der Tag und die Uhrzeit stehen in Ihrer E-Mail.',
      },
      otherOffice: {
        title: 'Ihr Termin ist in einem anderen Amt.',
        help: 'Die Adresse steht in Ihrer E-Mail.',
      },
      unconfirmed: {
        title: 'Sie haben den Termin noch nicht bestätigt.',
        help: 'Öffnen Sie die E-Mail. Bestätigen Sie dort den Termin. Kommen Sie dann wieder zu diesem Gerät.',
      },
      cancelled: {
        title: 'Dieser Termin ist abgesagt.',
        help: 'Ist das falsch? Dann fragen Sie einen Mitarbeiter.',
      },
      lapsed: {
        title: 'Dieser Termin gilt nicht mehr.',
        help: 'Der Termin wurde zu spät bestätigt. Bitte fragen Sie einen Mitarbeiter.',
      },
      tooEarly: {
        title: 'Sie sind zu früh da.',
        help: 'Kommen Sie kurz vor Ihrem Termin wieder zu diesem Gerät.',
      },
      tooLate: {
        title: 'Heute ist schon geschlossen.',
        help: 'Bitte machen Sie einen neuen Termin.',
      },
      missed: {
        title: 'Ihre Nummer war schon dran.',
        help: 'Bitte fragen Sie einen Mitarbeiter.',
      },
      noWalkIns: {
        title: 'Hier brauchen Sie einen Termin.',
        help: 'Bitte machen Sie einen Termin.',
      },
      other: {
        title: 'Das geht hier nicht.',
        help: 'Bitte fragen Sie einen Mitarbeiter.',
      },
    },
    earlyUntil: (time) => `Kommen Sie um ${time} Uhr wieder zu diesem Gerät.`,

    lost: {
      title: 'Das hat nicht geklappt.',
      help: 'Sie haben nichts falsch gemacht. Bitte versuchen Sie es noch einmal.',
    },

    idle: {
      title: 'Sind Sie noch da?',
      left: (n) =>
        count(n, {
          one: 'In # Sekunde fängt das Gerät neu an.',
          other: 'In # Sekunden fängt das Gerät neu an.',
        }),
      more: 'Ich brauche mehr Zeit',
    },

    staff: {
      title: 'Dieses Gerät ist noch nicht bereit.',
      citizens: 'Bitte fragen Sie einen Mitarbeiter.',
      elsewhere: 'Dieser Zugang ist für ein anderes Amt.',
      token: 'Token vom Gerät',
      tokenHelp: 'Nur für Mitarbeiter',
      unknown: 'Dieses Token ist falsch.',
      logIn: 'Das Gerät anmelden',
      provider: 'Mit dem Konto vom Amt anmelden',
    },
  };
};
