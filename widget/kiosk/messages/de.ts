import { createCount } from '../../messages/count.ts';

const count = createCount('de');
const minutes = (n: number) => count(n, { one: '# Minute', other: '# Minuten' });

/** What the kiosk says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Anmeldung',
  clock: (time: string) => `${time} Uhr`,
  wait: 'Einen Moment bitte …',
  back: 'Zurück',
  finish: 'Fertig',
  again: 'Noch einmal versuchen',
  languages: 'Sprache',
  larger: 'Größere Schrift',
  contrast: 'Mehr Kontrast',
  disturbed: 'Die Anmeldung ist gerade gestört. Bitte wenden Sie sich an das Personal.',

  start: {
    title: 'Guten Tag. Haben Sie einen Termin?',
    yes: 'Ich habe einen Termin',
    yesHelp: 'Mit der Wartenummer oder dem QR-Code anmelden',
    no: 'Ich habe keinen Termin',
    noHelp: 'Eine Nummer ziehen und warten',
    waiting: (n: number) => count(n, { one: 'Es wartet # Person.', other: 'Es warten # Personen.' }),
    estimate: (n: number) => `Wer jetzt kommt, wartet etwa ${minutes(n)}.`,
  },

  number: {
    title: 'Wie ist Ihre Wartenummer?',
    help: 'Sie steht in der E-Mail zu Ihrem Termin.',
    scanner: 'Oder halten Sie den QR-Code aus der E-Mail an das Lesegerät.',
    keys: 'Ziffern',
    entered: (digits: string) => `Eingegeben: ${digits}`,
    erase: 'Letzte Ziffer löschen',
    tooShort: 'Die Wartenummer hat mindestens 4 Ziffern.',
    checkIn: 'Anmelden',
    camera: 'QR-Code mit der Kamera zeigen',
  },

  camera: {
    title: 'Halten Sie den QR-Code vor die Kamera.',
    help: 'Er steht in der E-Mail zu Ihrem Termin.',
    blocked: 'Die Kamera geht gerade nicht. Bitte tippen Sie Ihre Wartenummer ein.',
    type: 'Wartenummer eintippen',
  },

  matters: {
    title: 'Worum geht es?',
    help: 'Wenn Sie mehrere Anliegen haben: Wählen Sie eines. Die anderen nennen Sie am Schalter.',
    check: 'Stimmt das?',
    quantity: 'Wie oft?',
    more: 'Eins mehr',
    fewer: 'Eins weniger',
    take: 'Nummer ziehen',
  },

  arrived: {
    title: 'Guten Tag. Sie sind angemeldet.',
    number: 'Ihre Nummer',
    numberIs: (number: string) => `Ihre Nummer ist ${number}.`,
    sit: 'Bitte nehmen Sie Platz. Die Anzeigetafel zeigt Ihre Nummer und den Schalter.',
    keep: 'Bitte merken Sie sich die Nummer, oder machen Sie ein Foto.',
    next: 'Sie sind als Nächstes an der Reihe.',
    ahead: (n: number) =>
      count(n, {
        one: 'Vor Ihnen ist # Person an der Reihe.',
        other: 'Vor Ihnen sind # Personen an der Reihe.',
      }),
    estimate: (n: number) => `Sie warten etwa ${minutes(n)}.`,
    print: 'Nummer drucken',
    called: (counter: string) => `Gehen Sie jetzt zu Schalter ${counter}.`,
    calledTo: (place: string) => `Gehen Sie jetzt hierhin: ${place}.`,
    calledHelp: (number: string) => `Ihre Nummer ${number} wurde schon aufgerufen.`,
    served: 'Dieser Termin ist schon erledigt.',
    servedHelp: 'Wenn noch etwas offen ist, wenden Sie sich bitte an das Personal.',
  },

  refusals: {
    unknown: {
      title: 'Diese Nummer kennen wir heute nicht.',
      help: 'Bitte prüfen Sie in Ihrer E-Mail die Nummer, den Tag und die Dienststelle. Vielleicht ist der Termin auch noch nicht bestätigt.',
    },
    otherDay: {
      title: 'Ihr Termin ist an einem anderen Tag.',
      help: 'Tag und Uhrzeit stehen in der E-Mail zu Ihrem Termin.',
    },
    otherOffice: {
      title: 'Ihr Termin ist in einer anderen Dienststelle.',
      help: 'Die Anschrift steht in der E-Mail zu Ihrem Termin.',
    },
    unconfirmed: {
      title: 'Ihr Termin ist noch nicht bestätigt.',
      help: 'Bestätigen Sie ihn mit dem Link in der E-Mail. Danach können Sie sich hier anmelden.',
    },
    cancelled: {
      title: 'Dieser Termin wurde abgesagt.',
      help: 'Wenn das nicht stimmt, wenden Sie sich bitte an das Personal.',
    },
    lapsed: {
      title: 'Dieser Termin gilt nicht mehr.',
      help: 'Er wurde nicht rechtzeitig bestätigt. Bitte wenden Sie sich an das Personal.',
    },
    tooEarly: {
      title: 'Sie sind früh da.',
      help: 'Bitte melden Sie sich kurz vor Ihrem Termin hier an.',
    },
    tooLate: {
      title: 'Für heute ist geschlossen.',
      help: 'Bitte vereinbaren Sie einen neuen Termin.',
    },
    missed: {
      title: 'Ihre Nummer wurde schon aufgerufen.',
      help: 'Bitte wenden Sie sich an das Personal.',
    },
    noWalkIns: {
      title: 'Ohne Termin geht es hier leider nicht.',
      help: 'Bitte vereinbaren Sie einen Termin.',
    },
    other: {
      title: 'Das geht hier leider nicht.',
      help: 'Bitte wenden Sie sich an das Personal.',
    },
  },
  earlyUntil: (time: string) => `Sie können sich ab ${time} Uhr hier anmelden.`,

  lost: {
    title: 'Die Verbindung ist gerade gestört.',
    help: 'Es ist nichts verloren. Bitte versuchen Sie es noch einmal.',
  },

  idle: {
    title: 'Sind Sie noch da?',
    left: (n: number) =>
      count(n, {
        one: 'In # Sekunde beginnt die Anzeige neu.',
        other: 'In # Sekunden beginnt die Anzeige neu.',
      }),
    more: 'Mehr Zeit',
  },

  staff: {
    title: 'Dieses Gerät ist nicht angemeldet.',
    citizens: 'Bitte wenden Sie sich an das Personal.',
    elsewhere: 'Dieser Zugang gilt nicht für diese Dienststelle.',
    token: 'Token des Geräts',
    tokenHelp: 'Für das Personal',
    unknown: 'Dieses Token ist nicht bekannt.',
    logIn: 'Gerät anmelden',
    provider: 'Mit dem Konto der Verwaltung anmelden',
  },
};

/** The texts of a language. */
export type KioskMessages = typeof de;
