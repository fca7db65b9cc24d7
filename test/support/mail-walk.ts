import assert from 'node:assert/strict';
import type { Look } from './booking-walk.ts';
import { drivingLicence } from './booking-walk.ts';
import type { Citizen } from './citizen.ts';

/** Step 8: finds the mail with this subject among those the city has sent, and opens it. */
export async function opensTheMail(citizen: Citizen, subject: string): Promise<void> {
  await citizen.goesTo('/demo/inbox');
  // It comes within seconds; the page shows it by itself.
  await citizen.follows(subject);
  await citizen.seesHeading(subject);
}

/** The mail after booking: from whom, which appointment, which number, and the file for the calendar. */
export async function readsTheMail(citizen: Citizen, number: string, look: Look): Promise<void> {
  await opensTheMail(citizen, 'Bitte bestätigen Sie Ihren Termin');
  await citizen.sees(/noreply@/);
  const letter = await citizen.readsFrame('Inhalt der E-Mail');
  for (const text of [
    'Donnerstag, 12. März 2020',
    '09:52 – 10:04 Uhr',
    'Bürger-Service Rheinhausen',
    drivingLicence,
    number,
    'Wartebereich',
  ]) {
    assert(letter.includes(text), `The mail does not say ${text}:\n${letter}`);
  }
  const file = await citizen.downloads('termin.ics');
  assert.match(file, /^DTSTART:20200312T085200Z$/m);
  await look('mail');
  await citizen.opensFrame('Inhalt der E-Mail');
  await look('letter');
  await citizen.goesBack();
}

/** Opens the link of the mail more than once, which changes nothing; then presses the button. */
export async function confirms(citizen: Citizen, look: Look): Promise<void> {
  for (let opened = 0; opened < 2; opened++) {
    await citizen.followsInFrame('Inhalt der E-Mail', 'Termin bestätigen');
    await citizen.seesHeading('Bitte bestätigen Sie Ihren Termin');
    if (opened === 0) await citizen.goesBackToTheOtherTab();
  }
  await look('to-confirm');
  await citizen.presses('Termin bestätigen');
  await citizen.seesHeading('Ihr Termin ist bestätigt');
  await look('confirmed');
}

/** Follows the link of the mail to cancel, is asked back, and presses the button. */
export async function cancels(citizen: Citizen, look: Look): Promise<void> {
  await opensTheMail(citizen, 'Ihr Termin ist bestätigt');
  await look('mail-confirmed');
  await citizen.followsInFrame('Inhalt der E-Mail', /stornieren/);
  await citizen.seesHeading('Ihr Termin ist bestätigt');
  await look('manage');
  await citizen.presses('Termin stornieren');
  await citizen.seesHeading('Möchten Sie diesen Termin stornieren?');
  await look('to-cancel');
  await citizen.presses('Ja, Termin stornieren');
  await citizen.seesHeading('Ihr Termin ist storniert');
  await look('cancelled');
  await opensTheMail(citizen, 'Ihr Termin ist storniert');
  await look('mail-cancelled');
}
