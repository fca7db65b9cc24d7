import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { SettingsError } from '../env.ts';
import { createInbox, type Inbox, type InboxMail } from './inbox.ts';

/** An inbox that keeps its mails in a folder, one file each, and finds them there again. Throws `SettingsError`. */
export async function openInboxFiles(folder: string, clock: Clock): Promise<Inbox> {
  return createInbox(clock, await earlierMails(folder), async (mail) => {
    const path = join(folder, `${mail.id}.json`);
    // Renamed when complete: a power cut leaves no half mail to stumble over.
    await writeFile(`${path}.part`, JSON.stringify(mail, null, 2), { flush: true });
    await rename(`${path}.part`, path);
  });
}

async function earlierMails(folder: string): Promise<InboxMail[]> {
  try {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    return await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
    );
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : cause;
    throw new SettingsError(
      `Can't keep mails in ${folder}: ${why}. Choose another folder: npm start -- --data FOLDER`,
      { cause },
    );
  }
}
