import { expect, test } from 'vitest';
import { choosesFromAll, choosesTheTime } from '../support/booking-walk.ts';
import type { Citizen } from '../support/citizen.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

// What the widget takes over from a page on purpose, so that both pages have it.
const wanted =
  'body { margin: 0 } html body termin-widget { font-family: sans-serif !important; display: block !important }';

const hostile = `
html { font-size: 62.5% }
body * { all: unset !important; font-size: 3px !important; line-height: 0 !important }
* {
  color: lime !important; background: lime !important; text-transform: uppercase !important;
  letter-spacing: 9px !important; word-spacing: 9px !important; text-indent: 50px !important;
  text-align: right !important; font-weight: 900 !important; font-style: italic !important;
  white-space: nowrap !important; cursor: none !important; text-shadow: 5px 5px red !important;
  list-style: square !important; hyphens: none !important; float: none !important;
}
button, input, h2, .button, .input, .day, .hidden { display: none !important }`;

const page = (css: string) => (api: string) =>
  serveHostPage({
    html: htmlPage(
      `<termin-widget api="${api}" office="rheinhausen"></termin-widget>`,
      `<link rel="stylesheet" href="/city.css"><script type="module" src="/termin-widget.js"></script>`,
    ),
    files: { '/city.css': wanted + css },
  });

/** How everything in the widget looks once nothing moves: what it is, how large, in which type and colour. */
const looks = (citizen: Citizen) =>
  citizen.page.evaluate(async () => {
    const root = document.querySelector('termin-widget')?.shadowRoot;
    if (!root) throw new Error('The widget does not run');
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
    // What is read out stands there for a while only.
    return [...root.querySelectorAll(':not([role="log"] *)')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const text = [
        'fontSize',
        'fontWeight',
        'fontStyle',
        'textTransform',
        'textAlign',
        'textShadow',
      ] as const;
      const box = [element.localName, `${Math.round(width)}x${Math.round(height)}`];
      return [...box, style.color, style.backgroundColor, ...text.map((it) => style[it])].join(' ');
    });
  });

/** The looks of each view on the way to a held time. */
async function walk(css: string): Promise<Record<string, string[]>> {
  const { citizen } = await visitHost(page(css));
  const views: Record<string, string[]> = {};
  const look = async (view: string) => {
    views[view] = await looks(citizen);
  };
  await choosesFromAll(citizen, look);
  await choosesTheTime(citizen, look);
  return views;
}

test('in a page whose styles mean everything the widget looks as in any other', async () => {
  const calm = await walk('');
  expect(Object.keys(calm)).toContain('times');
  const beset = await walk(hostile);
  for (const view of ['services', 'chosen', 'calendar', 'times'])
    expect(beset[view], view).toEqual(calm[view]);
});

test('the page’s own elements look as they did before', async () => {
  const { citizen } = await visitHost(page(''));
  await citizen.seesHeading('Dienstleistung und Termin aussuchen');
  const heading = await citizen.page.evaluate(() => {
    const { fontSize, color } = getComputedStyle(document.querySelector('h1') as Element);
    return {
      fontSize,
      color,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
    };
  });
  expect(heading).toEqual({ fontSize: '32px', color: 'rgb(0, 0, 0)', sheets: 0, styles: 0 });
});
