import type { Words } from './words.ts';

const waiting =
  'Bitte finden Sie sich kurz vorher im Wartebereich ein. Sie werden mit Ihrer Wartenummer aufgerufen.';

/** German; what every other language falls back to. */
export const de: Words = {
  language: 'de',
  direction: 'ltr',
  name: 'Deutsch',
  formats: 'de-DE',
  timeRange: (from, to) => `${from} – ${to} Uhr`,
  moment: (day, time) => `${day}, ${time} Uhr`,
  clock: (time) => `${time} Uhr`,
  facts: {
    appointment: 'Termin',
    number: 'Wartenummer',
    place: 'Ort',
    services: 'Anliegen',
    bring: 'Bitte mitbringen',
  },
  mails: {
    greeting: (name) => `Guten Tag ${name},`,
    footer: (telephone) => [
      `Telefon ${telephone}`,
      'Diese E-Mail wurde automatisch verschickt. Antworten liest niemand.',
    ],
    arrival: {
      required: (from) =>
        `Bitte kommen Sie kurz vorher in den Wartebereich und sagen Sie uns dort, dass Sie da sind: ab ${from} auf der Seite hinter dem Link. Dann werden Sie mit Ihrer Wartenummer aufgerufen.`,
      optional: (from) =>
        `Bitte finden Sie sich kurz vorher im Wartebereich ein. Sie werden mit Ihrer Wartenummer aufgerufen. Ab ${from} können Sie auf der Seite hinter dem Link sagen, dass Sie da sind, und sehen, wie viele noch vor Ihnen dran sind.`,
    },
    booked: {
      subject: 'Bitte bestätigen Sie Ihren Termin',
      opening: ['vielen Dank für Ihre Buchung. Bitte bestätigen Sie Ihren Termin: Erst dann steht er fest.'],
      deadline: (until) =>
        `Der Link gilt bis ${until}. Danach verfällt der Termin, und seine Zeit ist wieder frei.`,
      button: 'Termin bestätigen',
      closing: [
        waiting,
        'Sie haben gar keinen Termin gebucht? Dann brauchen Sie nichts zu tun: Ohne Bestätigung verfällt er.',
      ],
      link: { before: 'Sie können doch nicht kommen?', label: 'Termin stornieren' },
    },
    confirmed: {
      subject: 'Ihr Termin ist bestätigt',
      opening: ['Ihr Termin ist bestätigt. Wir freuen uns auf Ihren Besuch.'],
      closing: [],
      link: {
        before: 'Sie können doch nicht kommen? Bitte geben Sie die Zeit für andere frei:',
        label: 'Termin verschieben oder stornieren',
      },
    },
    rescheduled: {
      subject: 'Ihr Termin ist verschoben',
      opening: ['Ihr Termin ist verschoben. Es gilt nur noch diese Zeit:'],
      closing: [],
      link: { before: 'Sie können doch nicht kommen?', label: 'Termin verschieben oder stornieren' },
    },
    cancelled: {
      subject: 'Ihr Termin ist storniert',
      opening: [
        'wir haben diesen Termin storniert und Ihre persönlichen Angaben gelöscht. Die Wartenummer gilt nicht mehr.',
      ],
      closing: [],
      link: { before: 'Sie brauchen einen anderen Termin?', label: 'Neuen Termin buchen' },
    },
    lapsed: {
      subject: 'Ihr Termin ist verfallen',
      opening: [
        'dieser Termin wurde nicht rechtzeitig bestätigt und ist verfallen. Seine Zeit ist wieder frei, die Wartenummer gilt nicht mehr. Ihre persönlichen Angaben haben wir gelöscht.',
      ],
      closing: [],
      link: { before: 'Sie brauchen den Termin noch?', label: 'Neuen Termin buchen' },
    },
    reminder: {
      subject: 'Ihr Termin ist heute',
      opening: ['wir erinnern Sie an Ihren Termin heute.'],
      button: 'Meinen Termin öffnen',
      closing: [],
      link: { before: 'Sie können doch nicht kommen?', label: 'Termin verschieben oder stornieren' },
    },
  },
  calendar: {
    title: (office) => `Termin: ${office}`,
    number: (number) => `Ihre Wartenummer: ${number}`,
    bring: 'Bitte bringen Sie mit:',
    questions: (telephone) => `Fragen? Rufen Sie uns an: ${telephone}`,
  },
  page: {
    service: 'Online-Terminvergabe',
    questions: 'Fragen zu Ihrem Termin? Rufen Sie uns an:',
    languages: 'Sprache',
    unknown: {
      title: 'Link unbekannt',
      heading: 'Dieser Link führt zu keinem Termin',
      text: 'Vielleicht wurde er beim Kopieren abgeschnitten. Öffnen Sie bitte den Link aus Ihrer E-Mail noch einmal.',
    },
    unavailable: {
      title: 'Gerade nicht erreichbar',
      heading: 'Wir erreichen Ihren Termin gerade nicht',
      text: 'Bitte öffnen Sie den Link aus Ihrer E-Mail in ein paar Minuten noch einmal. Wenn Sie eben auf einen Knopf gedrückt haben, sehen Sie dort, ob es gelungen ist.',
    },
    toConfirm: {
      title: 'Termin bestätigen',
      heading: 'Bitte bestätigen Sie Ihren Termin',
      text: (until) =>
        `Wir halten ihn für Sie frei bis ${until}. Ohne Bestätigung verfällt er, und andere können die Zeit buchen.`,
      button: 'Termin bestätigen',
    },
    unconfirmed: {
      title: 'Termin noch nicht bestätigt',
      heading: 'Ihr Termin ist noch nicht bestätigt',
      text: (until) =>
        `Bitte öffnen Sie in derselben E-Mail den Link «Termin bestätigen», spätestens ${until}.`,
    },
    confirmed: {
      title: 'Ihr Termin',
      heading: 'Ihr Termin ist bestätigt',
      text: waiting,
      inMail:
        'Die Kalenderdatei und den Link, mit dem Sie den Termin verschieben oder stornieren können, haben wir Ihnen per E-Mail geschickt.',
      calendar: 'In Kalender speichern',
      move: 'Termin verschieben',
      cancel: 'Termin stornieren',
    },
    toCancel: {
      title: 'Termin stornieren',
      heading: 'Möchten Sie diesen Termin stornieren?',
      text: 'Die Zeit wird sofort für andere frei. Das lässt sich nicht rückgängig machen.',
      yes: 'Ja, Termin stornieren',
    },
    cancelled: {
      title: 'Termin storniert',
      heading: 'Ihr Termin ist storniert',
      text: 'Ihre persönlichen Angaben haben wir gelöscht. Eine Bestätigung haben wir Ihnen per E-Mail geschickt.',
    },
    lapsed: {
      title: 'Termin verfallen',
      heading: 'Ihr Termin ist verfallen',
      text: 'Er wurde nicht rechtzeitig bestätigt; seine Zeit ist wieder frei. Bitte buchen Sie einen neuen Termin.',
    },
    past: {
      title: 'Termin vorbei',
      heading: 'Dieser Termin ist vorbei',
      text: 'Hier gibt es nichts mehr zu tun.',
    },
    place: {
      today: (time) => `Ihr Termin ist heute um ${time}`,
      onTheDay: (from) =>
        `Am Tag des Termins können Sie auf dieser Seite ab ${from} sagen, dass Sie da sind, und sehen, wann Sie dran sind.`,
      early: (from) => `Ab ${from} können Sie hier sagen, dass Sie da sind.`,
      arriving: {
        required: 'Sind Sie im Wartebereich? Sagen Sie es uns hier. Erst dann werden Sie aufgerufen.',
        optional:
          'Sind Sie im Wartebereich? Wenn Sie es uns hier sagen, werden Sie eher aufgerufen und sehen, wie viele noch vor Ihnen dran sind.',
      },
      here: 'Ich bin da',
      code: {
        label: 'QR-Code Ihres Termins',
        use: 'Steht im Wartebereich ein Gerät zum Anmelden? Halten Sie diesen Code davor, oder tippen Sie dort Ihre Wartenummer ein.',
      },
      waiting: {
        title: (ahead) => `Noch ${ahead} vor Ihnen`,
        heading: 'Sie sind angemeldet',
        next: 'Sie sind wahrscheinlich als Nächstes dran.',
        one: 'Vor Ihnen ist wahrscheinlich noch 1 Nummer dran.',
        more: (ahead) => `Vor Ihnen sind wahrscheinlich noch ${ahead} dran.`,
      },
      estimate: (minutes) => `Bis zum Aufruf dauert es etwa ${minutes} Min.`,
      rule: {
        appointments: (minutes) =>
          `Aufgerufen wird nach der Uhrzeit des Termins. Wer mehr als ${minutes} Minuten zu spät kommt, ist ab der Ankunft an der Reihe.`,
        walkIns: (minutes) => `Wer ohne Termin kommt, ist es ${minutes} Minuten nach der Ankunft.`,
      },
      called: {
        title: (number, counter) => `Nummer ${number} – bitte zu Schalter ${counter}`,
        number: 'Nummer',
        counter: 'bitte zu Schalter',
        at: (time) => `Aufgerufen um ${time}`,
      },
      missed: {
        title: 'Nummer aufgerufen',
        heading: 'Ihre Nummer wurde aufgerufen, und niemand kam',
        text: 'Sind Sie noch da? Bitte sprechen Sie jemanden an einem Schalter an: Ihre Nummer kann noch einmal aufgerufen werden.',
      },
      served: {
        title: 'Termin beendet',
        heading: 'Ihr Termin ist beendet',
        text: 'Vielen Dank für Ihren Besuch.',
      },
      live: 'Diese Anzeige hält sich selbst aktuell.',
      asOf: (time) => `Stand ${time}.`,
      lost: (time) => `Stand ${time}, Verbindung unterbrochen. Bitte achten Sie auf die Anzeigetafel.`,
      refresh: 'Aktualisieren',
      sound: { on: 'Ton einschalten', off: 'Ton ausschalten' },
      screen: { on: 'Bildschirm anlassen', off: 'Bildschirm darf ausgehen' },
    },
    bookAnew: 'Neuen Termin buchen',
    keep: 'Nein, Termin behalten',
    move: {
      title: 'Termin verschieben',
      heading: 'Wohin möchten Sie Ihren Termin verschieben?',
      lost: 'Diese Zeit ist leider nicht mehr frei. Bitte wählen Sie eine andere.',
      from: (appointment) => `Bisher: ${appointment}. Dieser Termin bleibt Ihnen, bis der neue feststeht.`,
      office: 'Station',
      day: 'Tag',
      full: 'Hier ist zurzeit kein Tag frei. Bitte wählen Sie eine andere Station.',
      timeOn: (day) => `Zeit am ${day}`,
      morning: 'Vormittag',
      afternoon: 'Nachmittag',
      moves: 'Wenn Sie eine Zeit wählen, ist Ihr Termin verschoben.',
      asksFirst: 'Wenn Sie eine Zeit gewählt haben, fragen wir nach dem, was noch fehlt.',
    },
    details: {
      title: 'Angaben zum neuen Termin',
      heading: 'Für den neuen Termin fehlt noch etwas',
      mistake: 'Fehler: ',
      check: 'Der Termin ist noch nicht verschoben. Bitte prüfen Sie:',
      to: (appointment) => `Neu: ${appointment}.`,
      otherTime: 'Andere Zeit wählen',
      labels: {
        telephone: 'Telefon',
        street: 'Straße und Hausnummer',
        postalCode: 'Postleitzahl',
        town: 'Ort',
      },
      missing: {
        telephone: 'Tragen Sie eine Telefonnummer ein.',
        street: 'Tragen Sie Straße und Hausnummer ein.',
        postalCode: 'Tragen Sie die Postleitzahl ein.',
        town: 'Tragen Sie den Ort ein.',
      },
      invalid: {
        telephone: 'Schreiben Sie die Nummer mit Ziffern, zum Beispiel 0203 123456.',
        street: 'Verwenden Sie bei Straße und Hausnummer nur Buchstaben, Ziffern und Satzzeichen.',
        postalCode:
          'Schreiben Sie die Postleitzahl mit 3 bis 10 Ziffern oder Buchstaben, zum Beispiel 47226.',
        town: 'Verwenden Sie beim Ort nur Buchstaben, Ziffern und Satzzeichen.',
      },
      consentChanged: 'Unser Datenschutzhinweis hat sich seit Ihrer Buchung geändert.',
      consentMissing:
        'Ohne Ihre Einwilligung können wir den Termin nicht verschieben. Setzen Sie das Häkchen.',
      privacy: 'Datenschutzerklärung',
    },
  },
  site: {
    board: { title: 'Anzeigetafel', which: 'Welche Anzeigetafel?' },
    desk: { title: 'Arbeitsplatz', which: 'Wo arbeiten Sie heute?' },
    kiosk: { title: 'Anmeldung', which: 'Wo steht dieses Gerät?' },
    needsScript: 'Diese Seite braucht JavaScript. Schalten Sie es bitte im Browser ein.',
    unknownOffice: {
      title: 'Unbekannte Dienststelle',
      heading: 'Diese Dienststelle gibt es nicht',
      text: 'Vielleicht hat sich ihre Adresse geändert. Diese gibt es:',
    },
  },
};
