import type { Settings } from './settings.ts';
import { momentInWords } from './words/formats.ts';
import { wordsIn } from './words/languages.ts';

/** What the terminal shows once the server is there. */
export function welcome(settings: Settings, url: string, timeZone: string): string {
  const { clock, movedTo, smtpUrl, dataDir } = settings;
  const lines: [string, string][] = [
    ['City page', `${url}/`],
    ['Booking', `${url}/termin`],
    ...(smtpUrl === null ? [['Mails sent', `${url}/demo/inbox`] satisfies [string, string]] : []),
    ['API', `${url}/v1/offices`],
    ['Data', dataDir],
    ...(movedTo === null
      ? []
      : [
          ['Clock', `${momentInWords(wordsIn('en'), clock(), timeZone)} (moved, running on)`] satisfies [
            string,
            string,
          ],
        ]),
  ];
  return [
    '',
    'Termin is running.',
    '',
    ...lines.map(([label, value]) => `  ${label.padEnd(12)}${value}`),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}
