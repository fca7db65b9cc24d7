import type { Citizen } from './citizen.ts';

export const drivingLicence = 'Führerscheinanträge (Erstantrag, Erweiterung, Verlängerung, Wiedererteilung)';

export const erika = {
  Vorname: 'Erika',
  Nachname: 'Mustermann',
  'Straße und Hausnummer': 'Körnerplatz 1',
  Postleitzahl: '47226',
  Ort: 'Duisburg',
  Telefon: '0203 94000',
  'E-Mail': 'erika.mustermann@example.org',
};

/** Called whenever the citizen has a new view before them. */
export type Look = (view: string) => Promise<void>;

/** Steps 1 to 3: from the city's page to the choice of a service, with a look at its information on the way. */
export async function choosesTheService(citizen: Citizen, look: Look): Promise<void> {
  await findsTheTile(citizen, look);
  await choosesFromAll(citizen, look);
}

/** Step 1. */
export async function findsTheTile(citizen: Citizen, look: Look): Promise<void> {
  await citizen.sees('Online-Terminvergabe');
  await look('city');
  await citizen.follows(/Online-Terminvergabe/);
}

/** Steps 2 and 3, where the widget stands already. */
export async function choosesFromAll(citizen: Citizen, look: Look): Promise<void> {
  await seesTheCategories(citizen, look);
  await ticksTheService(citizen, look);
}

/** Step 2. */
export async function seesTheCategories(citizen: Citizen, look: Look): Promise<void> {
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
  for (const category of categories) await citizen.button(category).waitFor();
  await look('services');
  await citizen.presses(/^Kfz-\/Führerscheinangelegenheiten/);
}

/** Step 3. */
export async function ticksTheService(citizen: Citizen, look: Look): Promise<void> {
  await citizen.ticks(drivingLicence);
  await citizen.presses(`Informationen zu ${drivingLicence}`);
  for (const part of [
    'Beschreibung',
    'Details',
    'Anschrift und Erreichbarkeit',
    'Kontakt',
    'Links und Downloads',
  ]) {
    await citizen.sees(part);
  }
  await look('information');
  await citizen.presses(`Informationen zu ${drivingLicence}`);
  await citizen.hasTicked(drivingLicence);
  await citizen.sees(/Dauer:\s*12 Minuten/);
  await look('chosen');
  await citizen.presses('WEITER');
}

/** Steps 4 and 5: a day, an office, a time, which is then held. */
export async function choosesTheTime(citizen: Citizen, look: Look): Promise<void> {
  await picksTheDay(citizen, look);
  await picksTheTime(citizen, look);
}

/** Step 4. */
export async function picksTheDay(citizen: Citizen, look: Look): Promise<void> {
  await citizen.seesHeading('Wann passt es Ihnen?');
  await citizen.seesStruckThrough('10. März 2020, ausgebucht');
  await look('calendar');
  await citizen.presses('Präferenzen');
  await citizen.hasTicked('Bürger-Service Rheinhausen');
  await look('preferences');
  await citizen.presses('Präferenzen');
  await citizen.picksDay('12. März 2020');
  await citizen.seesHeading('Bürger-Service Rheinhausen');
}

/** Step 5. */
export async function picksTheTime(citizen: Citizen, look: Look): Promise<void> {
  await citizen.button('09:52 – 10:04 Uhr').waitFor();
  await look('times');
  await citizen.presses('09:52 – 10:04 Uhr');
  await citizen.sees(/Für Sie reserviert bis \d\d:\d\d Uhr/);
  await look('held');
  await citizen.presses('WEITER');
}

/** Steps 6 and 7: who it is, the summary, the consent, the booking. Answers the waiting number. */
export async function books(citizen: Citizen, look: Look): Promise<string> {
  await typesWhoItIs(citizen, look);
  return booksAfterTheSummary(citizen, look);
}

/** Step 6, and a reload that loses nothing. */
export async function typesWhoItIs(citizen: Citizen, look: Look): Promise<void> {
  await citizen.seesHeading('Wie erreichen wir Sie?');
  await look('form');
  await citizen.fillsIn(erika);
  await citizen.reloads();
  await citizen.hasFilledIn(erika);
  await citizen.presses('WEITER');
}

/** Step 7. Answers the waiting number. */
export async function booksAfterTheSummary(citizen: Citizen, look: Look): Promise<string> {
  await citizen.seesHeading('Stimmt alles?');
  for (const text of [
    drivingLicence,
    /12\. März 2020/,
    /09:52 – 10:04/,
    'Erika Mustermann',
    /Körnerplatz 1/,
  ]) {
    await citizen.sees(text);
  }
  await look('summary');
  await citizen.presses('Termin verbindlich buchen');
  await citizen.sees(/Ohne Ihre Einwilligung/);
  await look('consent-missing');
  await citizen.ticks(/einverstanden|Einwilligung|stimme/i);
  await citizen.presses('Termin verbindlich buchen');

  await citizen.seesHeading('Vielen Dank für Ihre Buchung.');
  await citizen.sees(/Eine E-Mail mit einem Bestätigungslink ist unterwegs/);
  await look('thanks');
  return await citizen.reads(/^\d{4,}$/);
}

const categories = [
  /^Pass- und Ausweiswesen/,
  /^Meldeangelegenheiten/,
  /^Kfz-\/Führerscheinangelegenheiten/,
  /^Gewerbemeldeangelegenheiten/,
  /^Fundsachenangelegenheiten/,
  /^Weitere Dienstleistungen/,
];
