import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { createInbox, type Inbox, type InboxMail } from './inbox.ts';

/** An inbox that keeps its mails in a folder, one file each, and finds them there again. */
export async function openInboxFiles(folder: string, clock: Clock): Promise<Inbox> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const earlier = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return createInbox(
    clock,
    earlier.map((text): InboxMail => JSON.parse(text)),
    async (mail) => {
      const path = join(folder, `${mail.id}.json`);
      // Renamed when complete: a power cut leaves no half mail to stumble over.
      await writeFile(`${path}.part`, JSON.stringify(mail, null, 2), { flush: true });
      await rename(`${path}.part`, path);
    },
  );
}
