import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openInboxFiles } from './inbox-files.ts';
import type { Mail } from './mailer.ts';

const folder = await mkdtemp(join(tmpdir(), 'termin-inbox-'));
afterAll(() => rm(folder, { recursive: true }));

const mail = (subject: string): Mail => ({
  from: { name: 'Stadt', address: 'noreply@example.org' },
  to: { name: 'Ada Ångström', address: 'ada@example.org' },
  subject,
  text: 'Guten Tag',
  html: '<p>Guten Tag</p>',
  attachments: [{ filename: 'termin.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
});

test('mails are there again after a restart, the newest first', async () => {
  let now = 1_000;
  const path = join(folder, 'inbox');
  const inbox = await openInboxFiles(path, () => now);
  await inbox.send(mail('first'));
  now = 2_000;
  await inbox.send(mail('second'));

  const reopened = await openInboxFiles(path, () => now);
  expect(reopened.list()).toEqual(inbox.list());
  expect(reopened.list().map(({ subject, sentAt }) => [subject, sentAt])).toEqual([
    ['second', 2_000],
    ['first', 1_000],
  ]);
  const [newest] = reopened.list();
  expect(newest && reopened.find(newest.id)).toEqual(newest);
  expect(reopened.find('../secret')).toBeNull();
  expect((await readdir(path)).every((name) => name.endsWith('.json'))).toBe(true);
});

test('a mail that could not be kept does not count as sent', async () => {
  const path = join(folder, 'gone');
  const inbox = await openInboxFiles(path, Date.now);
  await rm(path, { recursive: true });
  await expect(inbox.send(mail('lost'))).rejects.toThrow();
  expect(inbox.list()).toEqual([]);
});

test('a folder that can not be used is said, with what to do', async () => {
  const path = join(folder, 'file');
  await writeFile(path, '');
  await expect(openInboxFiles(join(path, 'inbox'), Date.now)).rejects.toThrow(/Can't keep mails in .*--data/);
});
