import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { customer, now, pending } from '../store/conformance/given.ts';
import { openStore } from '../store/open.ts';
import { mails } from './mails.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-mails-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function call(args: string[]) {
  const lines: string[] = [];
  const io = { out: (text: string) => lines.push(text), err: (text: string) => lines.push(text), env: {} };
  const code = await mails.run(args, io);
  return { code, said: lines.join('\n') };
}

test('what waits is counted, and what was given up is listed without naming anybody', async () => {
  const store = await openStore(`sqlite:${join(folder, 'termin.db')}`);
  const { id } = await pending(store);
  await pending(store, { start: now / 60_000 + 600 });
  const [leased] = await store.leaseMails(1, now + 1, now);
  await store.mailFailed(leased?.id ?? '', 'MailRefusedError: 550 to RCPT TO', null);
  await store.close();

  const { code, said } = await call(['--data', folder]);
  expect(code).toBe(0);
  expect(said).toContain('to be sent now: 1, to be tried again later: 0, given up: 1');
  expect(said).toContain('booked, to example.org, tried once');
  expect(said).toContain(`rheinhausen, 2020-03-12, number 1112, booking ${id}`);
  expect(said).toContain('MailRefusedError: 550 to RCPT TO');
  for (const personal of [customer.familyName, customer.email]) expect(said).not.toContain(personal);
});

test('what it does not know is said', async () => {
  await expect(call(['--data', join(folder, 'nowhere')])).rejects.toThrow('There is no database');
  await expect(call(['everything'])).rejects.toThrow('everything means nothing here');
});
