import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildContrast } from '../../scripts/build/widget.ts';
import type { ContrastPair } from '../../widget/theme/contrast.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

test('a designer measures the colours of the widget that the city has in its page', async () => {
  const contrast = readFileSync(await buildContrast(), 'utf8');
  const { citizen } = await visitHost((api) =>
    serveHostPage({
      html: htmlPage(
        `<termin-widget api="${api}"></termin-widget>`,
        `<link rel="stylesheet" href="/city.css"><script type="module" src="/termin-widget.js"></script>`,
      ),
      files: { '/contrast.js': contrast, '/city.css': 'termin-widget { --termin-link: #999999 }' },
    }),
  );
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
  const pairs: ContrastPair[] = await citizen.page.evaluate(`
    import('/contrast.js').then(({ checkContrast }) => checkContrast(document.querySelector('termin-widget'), 'light'))
  `);
  expect(pairs).toContainEqual(
    expect.objectContaining({ name: 'text', front: 'rgb(26 31 38)', back: 'rgb(255 255 255)', passes: true }),
  );
  const tooLow = pairs.filter(({ passes }) => !passes).map(({ name }) => name);
  expect(tooLow).toEqual(['links and icons', 'ring around what has the focus']);
});
