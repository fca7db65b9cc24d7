import { readFileSync } from 'node:fs';
import type { CityConfig } from '../config.ts';
import type { App } from '../http/options.ts';
import type { Frame } from '../http/pages/frame.ts';
import { pageHeaders } from '../http/pages/layout.ts';
import { wordsIn, wordsNamed } from '../words/languages.ts';
import {
  chooseOffice,
  type DayElementName,
  dayPage,
  dayPageHeaders,
  unknownOfficePage,
} from './day-pages.ts';

const elements: DayElementName[] = ['board', 'desk', 'kiosk'];

/**
 * A page for each display, desk and device: `/board/rheinhausen`, `/desk/rheinhausen?counter=6`, `/kiosk/rheinhausen`. It is in
 * the city's language, whatever the device is set to, unless its address says otherwise.
 */
export function dayRoutes(app: App, config: CityConfig): void {
  const frameOf = (query: Frame['query']): Frame => ({
    config,
    query,
    words: wordsNamed(query['lang']) ?? wordsIn(config.city.language),
  });

  for (const element of elements) {
    app.get(`/${element}`, (c) => c.html(chooseOffice(frameOf(c.req.query()), element), 200, pageHeaders));
    app.get(`/${element}/:office`, (c) => {
      const frame = frameOf(c.req.query());
      const office = config.offices.find(({ id }) => id === c.req.param('office'));
      return office
        ? c.html(dayPage(frame, element, office), 200, dayPageHeaders(element))
        : c.html(unknownOfficePage(frame, element), 404, pageHeaders);
    });
  }

  const files = { 'day.css': 'text/css; charset=utf-8', 'day.svg': 'image/svg+xml' };
  for (const [file, type] of Object.entries(files)) {
    const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
    app.get(`/assets/${file}`, (c) =>
      c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' }),
    );
  }
}
