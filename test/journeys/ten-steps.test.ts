import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import {
  booksAfterTheSummary,
  drivingLicence,
  findsTheTile,
  picksTheDay,
  picksTheTime,
  seesTheCategories,
  ticksTheService,
  typesWhoItIs,
} from '../support/booking-walk.ts';
import { Citizen } from '../support/citizen.ts';
import { confirms, opensTheMail, readsTheMail } from '../support/mail-walk.ts';
import { emptyFolder, freePort, type Product, remove, startProduct } from '../support/product.ts';

const data = emptyFolder();
const token = 'a-token-of-the-clerk-at-counter-6';
let browser: Browser;
let port: number;
let home: string;
let product: Product | undefined;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  port = await freePort();
  home = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await browser.close();
  await product?.stop();
  remove(data);
});

/** The clock of the city shows this, and goes on from there. What is open in browsers stays so. */
async function itIs(now: string): Promise<void> {
  await product?.stop();
  const env = { STAFF_TOKENS: `desk@rheinhausen:Schalter 6:${token}` };
  product = await startProduct({ now, data, port, env });
}

async function step<Found>(name: string, walk: () => Promise<Found>): Promise<Found> {
  try {
    return await walk();
  } catch (cause) {
    throw new Error(`In the step «${name}»: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Somebody at another screen of the office. */
const opens = async (path: string): Promise<Citizen> => {
  const somebody = await Citizen.opens(browser, { home });
  await somebody.goesTo(path);
  return somebody;
};
const without = async () => {};

test('from the tile «Online-Terminvergabe» to «Nummer 1112 Schalter 6»', { timeout: 180_000 }, async () => {
  await itIs('2020-03-09T08:00');
  const citizen = await Citizen.opens(browser, { home });

  await step('1: finds the tile «Online-Terminvergabe»', () => findsTheTile(citizen, without));
  await step('2: sees the categories', () => seesTheCategories(citizen, without));
  await step('3: ticks the driving licence', () => ticksTheService(citizen, without));
  await step('4: picks Thursday', () => picksTheDay(citizen, without));
  await step('5: picks 09:52', () => picksTheTime(citizen, without));
  await step('6: types who it is', () => typesWhoItIs(citizen, without));
  const number = await step('7: books', () => booksAfterTheSummary(citizen, without));
  expect(number).toBe('1112');
  await step('8: reads the mail, and confirms', async () => {
    await readsTheMail(citizen, number, without);
    await confirms(citizen, without);
    expect(citizen.complaints).toEqual([]);
    await citizen.leaves();
  });

  await itIs('2020-03-12T07:01');
  const phone = await step('9: is reminded in the morning', async () => {
    const phone = await Citizen.opens(browser, { home, width: 360, height: 740 });
    await opensTheMail(phone, 'Ihr Termin ist heute');
    const letter = await phone.readsFrame('Inhalt der E-Mail');
    for (const text of ['12. März 2020', '09:52', 'Duisburg', number]) expect(letter).toContain(text);
    await phone.followsInFrame('Inhalt der E-Mail', 'Meinen Termin öffnen');
    await phone.seesHeading('Ihr Termin ist heute um 09:52 Uhr');
    return phone;
  });

  await itIs('2020-03-12T09:40');
  await step('10: is called to counter 6', async () => {
    const board = await opens('/board/rheinhausen');
    const kiosk = await opens(`/kiosk/rheinhausen#token=${token}`);
    await kiosk.seesHeading('Guten Tag. Haben Sie einen Termin?');
    const clerk = await opens('/desk/rheinhausen?counter=6');
    await clerk.page.getByLabel('Zugangscode').fill(token);
    await clerk.presses('Anmelden');
    await phone.presses('Ich bin da');
    await phone.sees('Sie sind angemeldet');
    await clerk.sees('Erika Mustermann');

    await itIs('2020-03-12T09:52');
    await phone.sees('Diese Anzeige hält sich selbst aktuell.');
    await clerk.sees('Verbunden');
    await callsUntil(clerk, number);

    await expect.poll(() => called(board), { timeout: 20_000 }).toBe('Nummer 1112 Schalter 6');
    await phone.seesHeading(/Nummer 1112\s+bitte zu Schalter 6/);
    for (const somebody of [phone, clerk]) await somebody.sees(/Aufgerufen um 09:52 Uhr/);
    // What the clerk has to know.
    for (const text of ['Erika Mustermann', drivingLicence, 'Termin 09:52 – 10:04 Uhr', 'Mitzubringen'])
      await clerk.sees(text);
    for (const somebody of [phone, board, clerk, kiosk]) await somebody.meetsNoBarrier();

    await clerk.presses(/^Fertig/);
    await phone.seesHeading('Ihr Termin ist beendet');
    for (const somebody of [phone, board, clerk, kiosk]) await somebody.leaves();
  });
});

/** Serves whoever is before: in the demo others wait, too. */
async function callsUntil(clerk: Citizen, number: string): Promise<void> {
  for (;;) {
    await clerk.presses(/^Nächste Nummer aufrufen/);
    await clerk.button(/^Fertig/).waitFor();
    if (await clerk.page.getByRole('article', { name: `Nummer ${number}`, exact: true }).isVisible()) return;
    await clerk.presses(/^Fertig/);
    await clerk.sees('Niemand ist an Ihrem Schalter.');
  }
}

/** What stands in large letters on the board. */
async function called(board: Citizen): Promise<string> {
  const text = await board.page.locator('[part=called]').innerText();
  return text.replace(/\s+/g, ' ').trim();
}
