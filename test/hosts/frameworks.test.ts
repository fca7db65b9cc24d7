import { expect, test } from 'vitest';
import { books, choosesFromAll, choosesTheTime } from '../support/booking-walk.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { bundle } from './frameworks/bundle.ts';
import { visitHost } from './visit.ts';

const quietly = async () => {};

test.for([
  { framework: 'React', entry: 'react-page.tsx' },
  { framework: 'Vue', entry: 'vue-page.ts' },
])(
  'in a page of $framework it reacts to properties, survives being taken away, and tells of the booking',
  async ({ entry }) => {
    const script = await bundle(entry);
    const { citizen } = await visitHost((api) =>
      serveHostPage({
        html: htmlPage(
          `<div id="app" data-api="${api}"></div><script type="module" src="/page.js"></script>`,
        ),
        files: { '/page.js': script },
      }),
    );
    await choosesFromAll(citizen, quietly);
    await citizen.seesHeading('Bürger-Service Mitte');
    await citizen.presses('Nach Rheinhausen');
    await choosesTheTime(citizen, quietly);

    await citizen.seesHeading('Wie erreichen wir Sie?');
    await citizen.presses('Zeigen oder nicht');
    await citizen.page.locator('termin-widget').waitFor({ state: 'detached' });
    await citizen.presses('Zeigen oder nicht');

    const number = await books(citizen, quietly);
    await citizen.sees(`Gebucht mit Nummer ${number}`);
    expect(citizen.complaints).toEqual([]);
  },
);
