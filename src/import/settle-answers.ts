import type { Ask } from './ask.ts';
import type { Answers } from './dldb/answers.ts';
import { type OfficeHours, readHours, readHoursFile } from './hours.ts';
import { ImportError } from './import-error.ts';

/** What was said by flags. */
export interface AnswerFlags {
  name?: string;
  'time-zone'?: string;
  telephone?: string;
  mail?: string;
  privacy?: string;
  state?: string;
  hours?: string;
  lanes?: string;
  minutes?: string;
}

/** Answers by flags; what they leave open is asked. `readText` answers null for a file that does not exist. */
export async function settleAnswers(
  flags: AnswerFlags,
  ask: Ask,
  readText: (file: string) => Promise<string | null>,
): Promise<Answers> {
  return {
    name: flags.name ?? (await ask('Name of the city, as citizens read it, like «Stadt Musterstadt»?')),
    timeZone: flags['time-zone'] ?? null,
    telephone: flags.telephone ?? (await ask('Telephone number for those who can’t book online?')),
    mail: flags.mail ?? (await ask('Sender of the mails, like noreply@example.org?')),
    privacy: flags.privacy ?? (await ask('Web address of the privacy notice?')),
    state:
      flags.state ?? (await ask('State whose public holidays close the offices, in two letters, like NW?')),
    hours: await hoursOf(flags, ask, readText),
    minutes: wholeNumber('minutes', flags.minutes) ?? 15,
  };
}

async function hoursOf(
  flags: AnswerFlags,
  ask: Ask,
  readText: (file: string) => Promise<string | null>,
): Promise<OfficeHours> {
  const lanes = wholeNumber('lanes', flags.lanes) ?? undefined;
  const hours = flags.hours ?? (await ask('Opening hours of all offices, like "Mo-Do 8-16; Fr 8-12"?'));
  if (hours === null) return { usual: null, by: new Map() };
  const text = await readText(hours);
  return text === null
    ? { usual: readHours(hours, lanes), by: new Map() }
    : readHoursFile(text, hours, lanes);
}

function wholeNumber(flag: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new ImportError(`--${flag} ${text} can't be used: give a whole number`);
}
