import type { CityConfig } from './config.ts';
import type { RunningCity } from './run/city.ts';
import type { Settings } from './settings.ts';
import { momentInWords } from './words/formats.ts';
import { wordsIn } from './words/languages.ts';

/** What the terminal shows once the server is there. */
export function welcome(settings: Settings, { config, file }: RunningCity, url: string): string {
  const { clock, movedTo, smtpUrl, dataDir } = settings;
  const day = dayLines(settings, config, url);
  const lines: [string, string][] = [
    ...(file === null ? [['City page', `${url}/`] satisfies [string, string]] : []),
    ['Booking', `${url}/termin`],
    ...(smtpUrl === null ? [['Mails sent', `${url}/demo/inbox`] satisfies [string, string]] : []),
    ...day.addresses,
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
    ...(day.hint === null ? [] : [day.hint, '']),
    'Ctrl-C stops it.',
  ].join('\n');
}

/** Where board, desk and kiosk are; with a token in them where there is one to try them with. */
function dayLines(
  { staff, trialToken, login }: Settings,
  { offices }: CityConfig,
  url: string,
): { addresses: [string, string][]; hint: string | null } {
  const office = (offices.find(({ id }) => id === 'rheinhausen') ?? offices[0])?.id;
  const token = trialToken === null ? '' : `#token=${trialToken}`;
  return {
    addresses: [
      ['Board', `${url}/board/${office}`],
      ['Desk', `${url}/desk/${office}${trialToken === null ? '' : '?counter=6'}${token}`],
      ['Kiosk', `${url}/kiosk/${office}${token}`],
    ],
    hint:
      staff.length > 0 || login
        ? null
        : 'Desk and kiosk need staff: STAFF_TOKENS="desk@OFFICE:NAME:TOKEN", each TOKEN from openssl rand -hex 32.',
  };
}
