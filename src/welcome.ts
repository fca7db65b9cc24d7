import type { RunningCity } from './run/city.ts';
import type { Settings } from './settings.ts';
import { momentInWords } from './words/formats.ts';
import { wordsIn } from './words/languages.ts';

/** What the terminal shows once the server is there. */
export function welcome(settings: Settings, { config, file }: RunningCity, url: string): string {
  const { clock, movedTo, smtpUrl, dataDir } = settings;
  const lines: [string, string][] = [
    ...(file === null ? [['City page', `${url}/`] satisfies [string, string]] : []),
    ['Booking', `${url}/termin`],
    ...(smtpUrl === null ? [['Mails sent', `${url}/demo/inbox`] satisfies [string, string]] : []),
    ['API', `${url}/v1/offices`],
    ...(file === null ? [] : [['City file', file] satisfies [string, string]]),
    ['Data', dataDir],
    ...(movedTo === null
      ? []
      : [
          [
            'Clock',
            `${momentInWords(wordsIn('en'), clock(), config.city.timeZone)} (moved, running on)`,
          ] satisfies [string, string],
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
