import type { FieldName, Step, WantedPart } from '@termin/sdk/flow';
import { createCount } from './count.ts';

const count = createCount('de');
const minutes = (n: number) => count(n, { one: '# Minute', other: '# Minuten' });
const appointments = (n: number) => count(n, { one: '# Termin', other: '# Termine' });

/** What the citizen reads, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  widget: 'Online-Terminvergabe',
  languageMenu: 'Sprache',
  loading: 'Wird geladen …',
  patience: 'Das dauert länger als sonst. Bitte haben Sie noch etwas Geduld.',
  next: 'WEITER',
  back: 'Zurück',
  change: 'Ändern',
  retry: 'Erneut versuchen',
  opensInNewTab: 'öffnet in einem neuen Fenster',
  optional: 'freiwillig',
  clock: (time: string) => `${time} Uhr`,
  range: (start: string, end: string) => `${start} – ${end}`,
  dayAt: (date: string, time: string) => `${date}, ${time}`,
  minutes,

  stepOf: (n: number, all: number) => `Schritt ${n} von ${all}`,
  stepDone: 'erledigt',
  steps: {
    services: 'Dienstleistung',
    time: 'Termin',
    details: 'Angaben',
    summary: 'Prüfen',
    done: 'Fertig',
  } satisfies Record<Step, string>,

  failures: {
    offline: 'Sie sind gerade nicht mit dem Internet verbunden.',
    network: 'Die Terminvergabe ist gerade nicht zu erreichen.',
    slow: 'Die Antwort ist zu lange ausgeblieben.',
    busy: 'Gerade sind sehr viele Anfragen unterwegs.',
    server: 'Bei uns ist ein Fehler aufgetreten.',
    safe: 'Ihre Eingaben bleiben erhalten.',
    goesOn: 'Sobald die Verbindung wieder da ist, geht es von selbst weiter.',
    again: (seconds: number | null) =>
      `Bitte versuchen Sie es ${seconds ? `in ${count(seconds, { one: '# Sekunde', other: '# Sekunden' })} ` : ''}noch einmal.`,
    refused: 'Das war so nicht möglich. Bitte prüfen Sie Ihre Auswahl.',
  },

  services: {
    title: 'Dienstleistung und Termin aussuchen',
    help: 'Wofür brauchen Sie einen Termin? Sie können mehreres ankreuzen.',
    search: 'Dienstleistung suchen',
    searchHint: 'zum Beispiel Reisepass',
    clearSearch: 'Suche leeren',
    popular: 'Häufig gewählt',
    found: (n: number) =>
      count(n, { one: '# Dienstleistung gefunden', other: '# Dienstleistungen gefunden' }),
    nothingFound: (text: string) =>
      `Zu «${text}» haben wir nichts gefunden. Versuchen Sie ein anderes Wort, oder öffnen Sie die Rubriken.`,
    chosenIn: 'gewählt',
    information: 'Informationen',
    informationOn: (name: string) => `Informationen zu ${name}`,
    description: 'Beschreibung',
    details: 'Details',
    bring: 'Bitte mitbringen',
    address: 'Anschrift und Erreichbarkeit',
    contact: 'Kontakt',
    links: 'Links und Downloads',
    quantityOf: (name: string) => `Anzahl: ${name}`,
    more: (name: string) => `Eins mehr: ${name}`,
    fewer: (name: string) => `Eins weniger: ${name}`,
    atMost: (n: number) => `Höchstens ${n} in einem Termin`,
    conflict: (reason: string) => `Nicht zusammen wählbar: ${reason}`,
    chosen: 'Ihre Auswahl',
    remove: (name: string) => `${name} entfernen`,
    times: (n: number) => `${n} ×`,
    duration: (n: number) => `Dauer: ${minutes(n)}`,
    nothingChosen: 'Bitte kreuzen Sie mindestens eine Dienstleistung an.',
    noCommonOffice:
      'Keine Dienststelle bietet diese Dienstleistungen zusammen an. Bitte vereinbaren Sie getrennte Termine.',
  },

  time: {
    title: 'Wann passt es Ihnen?',
    help: (n: number) => `Wählen Sie links einen Tag und daneben eine Zeit. Ihr Termin dauert ${minutes(n)}.`,
    preferences: 'Präferenzen',
    preferencesTitle: 'In welchen Dienststellen suchen Sie einen Termin?',
    allOffices: 'Alle auswählen',
    postalCode: 'Ihre Postleitzahl',
    postalCodeHelp: 'Damit ordnen wir die Dienststellen nach Entfernung. Sie wird nicht übertragen.',
    postalCodeUnknown: 'Diese Postleitzahl liegt nicht in der Stadt.',
    away: (distance: string) => `${distance} entfernt`,
    firstTimes: 'Der erste freie Termin je Dienststelle',
    none: 'nichts frei',
    partOfDay: 'Tageszeit',
    parts: { any: 'Ganzer Tag', morning: 'Vormittag', afternoon: 'Nachmittag' } satisfies Record<
      WantedPart,
      string
    >,
    noneInPart: (part: string, n: number) =>
      `Am ${part} ist nichts frei, zu anderer Zeit ${appointments(n)}.`,
    lastOffice: 'Eine Dienststelle muss ausgewählt bleiben.',
    overruled: 'Die gewünschte Dienststelle bietet Ihre Auswahl nicht an. Hier sind die anderen.',
    calendar: 'Kalender',
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    noEarlierMonth: 'Davor liegen keine buchbaren Tage.',
    noLaterMonth: (date: string) => `Termine können bis ${date} gebucht werden.`,
    nextFree: (date: string) => `Nächster freier Tag: ${date}`,
    noneFree: 'Zurzeit ist kein Termin frei. Neue Termine kommen laufend hinzu, auch durch Absagen.',
    monthEmpty: (month: string) => `Im ${month} ist kein Termin frei.`,
    monthLater: (opening: string) => `Weitere Zeiten sind ${opening}.`,
    moreOffices: 'In allen Dienststellen suchen',
    callUs: 'Oder rufen Sie uns an:',
    monthClosed: (month: string) => `Im ${month} können keine Termine gebucht werden.`,
    freeOn: (n: number) => `${appointments(n)} frei`,
    full: 'ausgebucht',
    closed: 'geschlossen',
    past: 'vergangen',
    unreleased: 'noch nicht freigegeben',
    opensAt: (date: string, time: string) => `buchbar ab ${date}, ${time} Uhr`,
    today: 'heute',
    free: 'frei',
    pickDay: 'Bitte wählen Sie einen Tag im Kalender.',
    firstFree: (date: string, time: string) => `Erster freier Termin: ${date}, ${time} Uhr`,
    noTimes: 'Zurzeit kein freier Termin',
    allTimes: (n: number) => `Alle ${n} Zeiten zeigen`,
    holdFirst: 'Bitte wählen Sie zuerst eine Zeit.',
    lost: (time: string) => `${time} Uhr wurde gerade von jemand anderem gebucht.`,
    alternatives: 'Das sind die nächsten freien Termine:',
    noAlternatives: 'Bitte wählen Sie eine andere Zeit.',
    lapsed: 'Die Reservierung ist abgelaufen',
    lapsedHelp: 'Ihre Angaben sind noch da. Wählen Sie bitte noch einmal eine Zeit.',
    gone: 'Dieser Termin ist inzwischen vergeben',
    goneHelp: 'Ihre Angaben sind noch da. Wählen Sie bitte eine andere Zeit.',
  },

  hold: {
    until: (time: string) => `Für Sie reserviert bis ${time} Uhr`,
    left: (clock: string) => `noch ${clock}`,
    extend: 'Verlängern',
    held: (date: string, range: string, until: string) =>
      `${date}, ${range} Uhr: bis ${until} Uhr für Sie zurückgelegt.`,
    soon: (n: number) => `Ihre Reservierung endet in ${minutes(n)}.`,
    extendable: 'Sie können sie verlängern.',
    lastExtension: 'Kann nicht weiter verlängert werden',
  },

  details: {
    title: 'Wie erreichen wir Sie?',
    help: 'An Ihre E-Mail-Adresse schicken wir die Bestätigung.',
    errors: (n: number) =>
      count(n, { one: 'Bitte prüfen Sie # Angabe', other: 'Bitte prüfen Sie # Angaben' }),
    labels: {
      givenName: 'Vorname',
      familyName: 'Nachname',
      street: 'Straße und Hausnummer',
      postalCode: 'Postleitzahl',
      town: 'Ort',
      telephone: 'Telefon',
      email: 'E-Mail',
    } satisfies Record<FieldName, string>,
    hints: {
      telephone: 'Nur für Rückfragen zu Ihrem Termin',
      email: 'zum Beispiel name@example.de',
    } as Partial<Record<FieldName, string>>,
    missing: {
      givenName: 'Tragen Sie Ihren Vornamen ein.',
      familyName: 'Tragen Sie Ihren Nachnamen ein.',
      street: 'Tragen Sie Straße und Hausnummer ein.',
      postalCode: 'Tragen Sie die Postleitzahl ein.',
      town: 'Tragen Sie den Ort ein.',
      telephone: 'Tragen Sie eine Telefonnummer ein.',
      email: 'Tragen Sie Ihre E-Mail-Adresse ein.',
    } satisfies Record<FieldName, string>,
    invalid: {
      givenName: 'Schreiben Sie den Vornamen in lateinischen Buchstaben, wie im Ausweis.',
      familyName: 'Schreiben Sie den Nachnamen in lateinischen Buchstaben, wie im Ausweis.',
      street: 'Verwenden Sie nur Buchstaben, Ziffern und Satzzeichen.',
      postalCode: 'Schreiben Sie die Postleitzahl mit 3 bis 10 Ziffern oder Buchstaben, zum Beispiel 47226.',
      town: 'Verwenden Sie nur Buchstaben, Ziffern und Satzzeichen.',
      telephone: 'Schreiben Sie die Nummer mit Ziffern, zum Beispiel 0203 123456.',
      email: 'Prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und endet zum Beispiel auf .de.',
    } satisfies Record<FieldName, string>,
  },

  summary: {
    title: 'Stimmt alles?',
    help: 'Prüfen Sie Ihre Angaben. Gebucht ist erst, wenn Sie unten auf den Knopf drücken.',
    appointment: 'Ihr Termin',
    date: 'Datum',
    time: 'Uhrzeit',
    matter: 'Anliegen',
    office: 'Dienststelle',
    address: 'Anschrift',
    person: 'Ihre Angaben',
    name: 'Name',
    changeAppointment: 'Termin ändern',
    changeServices: 'Anliegen ändern',
    changeOffice: 'Dienststelle ändern',
    changePerson: 'Ihre Angaben ändern',
    privacy: 'Datenschutz',
    privacyLink: 'Datenschutzerklärung',
    consentMissing:
      'Ohne Ihre Einwilligung können wir den Termin nicht buchen. Bitte setzen Sie das Häkchen.',
    book: 'Termin verbindlich buchen',
    booking: 'Wird gebucht …',
    tooMany:
      'Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht, wie möglich sind. Sagen Sie einen davon ab, oder rufen Sie uns an.',
    consentOutdated:
      'Der Datenschutzhinweis hat sich geändert. Bitte laden Sie die Seite neu und lesen Sie ihn.',
    notBooked:
      'Der Termin konnte noch nicht gebucht werden. Versuchen Sie es noch einmal: Er wird nur einmal gebucht.',
  },

  done: {
    title: 'Vielen Dank für Ihre Buchung.',
    mailSent: (email: string | null) =>
      `Eine E-Mail mit einem Bestätigungslink ist unterwegs${email ? ` an ${email}` : ''}.`,
    number: 'Ihre Wartenummer',
    whatNext: 'So geht es weiter',
    confirm: (time: string | null) =>
      `Öffnen Sie die E-Mail und bestätigen Sie den Termin${time ? ` bis ${time} Uhr` : ''}. Erst dann ist er fest; sonst wird die Zeit wieder frei.`,
    come: 'Kommen Sie kurz vorher in den Wartebereich und bringen Sie Ihre Unterlagen mit.',
    called: (number: string | null) =>
      `Warten Sie, bis ${number ? `die Nummer ${number}` : 'Ihre Nummer'} auf der Anzeigetafel erscheint: Daneben steht Ihr Schalter.`,
    calendar: 'In Kalender speichern',
    calendarFile: 'Termin.ics',
    cancelLater: 'Absagen können Sie jederzeit über den Link in der E-Mail.',
    another: 'Weiteren Termin vereinbaren',
  },
};
