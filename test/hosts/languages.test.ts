import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageFiles } from '../../scripts/build/widget.ts';
import { createFormat } from '../../widget/format.ts';
import { widgetTexts } from '../../widget/texts.ts';
import { drivingLicence } from '../support/booking-walk.ts';
import { keyboard, mouse } from '../support/hands.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

const script = '<script type="module" src="/termin-widget.js"></script>';
const messages = Object.fromEntries(
  languageFiles().map(([language, file]) => [`/messages/${language}.js`, readFileSync(file, 'utf8')]),
);

const visitIn = (lang: string, { files = messages, more = '', hand = mouse } = {}) =>
  visitHost(
    (api) =>
      serveHostPage({
        html: htmlPage(
          `<termin-widget api="${api}" office="rheinhausen" lang="${lang}" ${more}></termin-widget>`,
          script,
        ),
        files,
      }),
    { hand },
  );

test.for([
  ['de', 'mouse', mouse],
  ['en', 'keyboard', keyboard],
  ['ar', 'keyboard', keyboard],
  ['ar', 'mouse', mouse],
] as const)('in %s, by %s, an appointment is booked by what things are called', async ([lang, , hand]) => {
  const t = await widgetTexts.load(lang);
  const format = createFormat(lang);
  const { citizen, requests } = await visitIn(lang, { hand });
  const look = () => citizen.meetsNoBarrier();

  await citizen.seesHeading(t.services.title);
  await citizen.presses(/^Kfz-\/Führerscheinangelegenheiten/);
  await citizen.ticks(drivingLicence);
  await look();
  await citizen.presses(t.next);

  await citizen.seesHeading(t.time.title);
  await citizen.picksDay(format.longDate('2020-03-12'));
  await citizen.presses(t.clock(t.range('09:52', '10:04')));
  await citizen.button(t.hold.extend).waitFor();
  await look();
  await citizen.presses(t.next);

  await citizen.seesHeading(t.details.title);
  const { labels } = t.details;
  await citizen.fillsIn({
    [labels.givenName]: 'Erika',
    [labels.familyName]: 'Mustermann',
    [labels.street]: 'Körnerplatz 1',
    [labels.postalCode]: '47226',
    [labels.town]: 'Duisburg',
    [labels.telephone]: '0203 94000',
    [labels.email]: 'erika.mustermann@example.org',
  });
  await look();
  await citizen.presses(t.next);

  await citizen.seesHeading(t.summary.title);
  await citizen.sees(format.longDate('2020-03-12'));
  await citizen.ticks(/einverstanden|Einwilligung|stimme/i);
  await look();
  await citizen.presses(t.summary.book);
  await citizen.seesHeading(t.done.title);
  const number = await citizen.reads(/^\d{4,}$/);
  await citizen.sees(t.done.called(number));
  await look();

  expect(citizen.complaints).toEqual([]);
  const texts = requests.paths().filter((path) => path.includes('/messages/'));
  expect(texts).toEqual(lang === 'de' ? [] : [`/messages/${lang}.js`]);
});

test('where a language’s file is missing the widget speaks German', async () => {
  const { citizen } = await visitIn('tr', { files: {} });
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
  await citizen.presses(/^Kfz-\/Führerscheinangelegenheiten/);
  await citizen.ticks(drivingLicence);
  await citizen.sees(/Dauer:\s*12 Minuten/);
});

test('a file of another version fills in what it lacks from German', async () => {
  const older =
    'export default () => ({ language: "pl", direction: "ltr", services: { title: "Wybór sprawy" }, next: 7 })';
  const { citizen } = await visitIn('pl', { files: { '/messages/pl.js': older } });
  await citizen.seesHeading('Wybór sprawy');
  await citizen.button('WEITER').waitFor();
});

test('without a connection a language that was never loaded leaves the present one', async () => {
  const { citizen } = await visitIn('en', { more: 'languages="de en uk"' });
  await citizen.seesHeading('Choose a service and an appointment');
  await citizen.page.context().setOffline(true);
  const menu = citizen.page.getByRole('combobox', { name: 'Language' });
  await menu.selectOption('uk');
  await expect.poll(() => menu.inputValue()).toBe('en');
  await citizen.seesHeading('Choose a service and an appointment');
  await menu.selectOption('de');
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
});
