import { expect, test } from 'vitest';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

interface Current {
  script: string;
  integrity: string;
}

test('a page that names a version and its checksum gets it from the API’s host', async () => {
  const { citizen } = await visitHost(async (api) => {
    const { script, integrity }: Current = await (await fetch(`${api}/termin-widget.json`)).json();
    return serveHostPage({
      headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${api}; connect-src ${api}` },
      html: htmlPage(
        '<termin-widget office="rheinhausen">0203 94000</termin-widget>',
        `<script type="module" src="${api}${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      ),
    });
  });
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
  expect(citizen.complaints.filter((one) => !one.includes('favicon'))).toEqual([]);
});
