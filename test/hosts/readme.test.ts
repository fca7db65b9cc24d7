import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { books, choosesFromAll, choosesTheTime } from '../support/booking-walk.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines that a webmaster copies, for a product that stands elsewhere. */
function snippet(api: string): string {
  const [, lines = ''] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
  assert(lines.includes('<termin-widget'), 'README.md shows no element first');
  return lines.replaceAll('https://termine.example.de', api);
}

test('a page with nothing but the lines of the README books an appointment', async () => {
  const { citizen, requests } = await visitHost((api) => serveHostPage({ html: htmlPage(snippet(api)) }));
  const look = () => citizen.meetsNoBarrier();
  await choosesFromAll(citizen, look);
  await choosesTheTime(citizen, look);
  expect(await books(citizen, look)).toBe('1112');
  expect(citizen.complaints).toEqual([]);
  expect(requests.elsewhere()).toEqual([]);
});

test('where no script runs, the page’s own words stay', async () => {
  const { citizen } = await visitHost((api) => serveHostPage({ html: htmlPage(snippet(api)) }), {
    javaScript: false,
  });
  await citizen.sees('0203 94000');
});
