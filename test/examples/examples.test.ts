import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serveTermin } from '../../mock-server/node.ts';
import { launchOptions } from '../../scripts/browser/find.ts';
import { root } from '../../scripts/build/packages.ts';
import { drivingLicence, erika } from '../support/booking-walk.ts';
import { Citizen } from '../support/citizen.ts';
import { emptyFolder, remove } from '../support/product.ts';
import { serveExample } from './serve-example.ts';

/** An example in front of a citizen, on a mock whose first hold is lost to somebody else. */
async function visitExample(name: string) {
  const termin = await serveTermin({ now: '2020-03-09T08:00:00+01:00', scenario: 'slot-stolen' });
  onTestFinished(() => termin.close());
  const folder = emptyFolder();
  onTestFinished(() => remove(folder));
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('VITE_TERMIN_API', termin.api);
  onTestFinished(() => void vi.unstubAllEnvs());
  const example = await serveExample(name, folder);
  onTestFinished(() => example.close());
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());
  return { termin, citizen: await Citizen.opens(browser, { home: example.url }) };
}

test.for(['react', 'vue'])(
  'the example for %s books, though somebody was quicker and the page was reloaded',
  async (name) => {
    const { termin, citizen } = await visitExample(name);
    await citizen.seesHeading('Was möchten Sie erledigen?');
    await citizen.ticks(drivingLicence);
    await citizen.meetsNoBarrier();
    await citizen.presses('Weiter');

    await citizen.seesHeading('Wann passt es Ihnen?');
    await citizen.presses('Donnerstag, 12. März');
    await citizen.presses('09:52 – 10:04');
    await citizen.sees('Diese Zeit ist eben vergeben worden.');
    await citizen.presses(/^Donnerstag, 12\. März 2020, \d\d:\d\d – \d\d:\d\d Uhr, Bürger-Service/);
    await citizen.sees(/Für Sie reserviert bis \d\d:\d\d Uhr/);
    await citizen.meetsNoBarrier();
    await citizen.presses('Weiter');

    await citizen.seesHeading('Wie erreichen wir Sie?');
    await citizen.presses('Weiter');
    await citizen.sees('Bitte füllen Sie dieses Feld aus.');
    await citizen.fillsIn(erika);
    await citizen.reloads();
    await citizen.hasFilledIn(erika);
    await citizen.sees('Für Sie reserviert');
    await citizen.meetsNoBarrier();
    await citizen.presses('Weiter');

    await citizen.seesHeading('Stimmt alles?');
    await citizen.sees(drivingLicence);
    await citizen.sees('Mustermann');
    await citizen.presses('Termin verbindlich buchen');
    await citizen.sees('Ohne Ihre Einwilligung können wir nicht buchen.');
    expect(await termin.mails()).toEqual([]);
    await citizen.meetsNoBarrier();
    await citizen.ticks(/einverstanden|Einwilligung|stimme/i);
    await citizen.presses('Termin verbindlich buchen');

    await citizen.seesHeading('Vielen Dank für Ihre Buchung.');
    const number = await citizen.reads(/^\d{4,}$/);
    await citizen.meetsNoBarrier();
    const [mail] = await termin.mails();
    expect(mail?.text).toContain(number);
    // The browser tells of the time that was gone; nothing else may have gone wrong.
    expect(citizen.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  },
);

test('the TypeScript of both compiles', async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  for (const name of ['react', 'vue']) {
    const project = join(root, 'docs/examples', name);
    await promisify(execFile)(process.execPath, [tsc, '-p', project, '--customConditions', 'termin-src']);
  }
});
