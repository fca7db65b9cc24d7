import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { type Mail, MailRefusedError } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
});

const mail: Mail = {
  from: { name: 'Stadt Duisburg – Bürger-Service', address: 'noreply@example.org' },
  to: { name: 'Ada Ångström', address: 'ada@example.org' },
  subject: 'Bitte bestätigen Sie Ihren Termin',
  text: 'Guten Tag',
  html: '<p>Guten Tag</p>',
  attachments: [
    {
      filename: 'termin.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: 'BEGIN:VCALENDAR',
    },
  ],
};

/** A mail server that answers each receiver with a code, and keeps what it is sent. */
async function openServer(answer = 250) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(answer === 250 ? null : Object.assign(new Error('no'), { responseCode: answer })),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`);
  cleanUp.push(
    () => mailer.close(),
    () => server.close(),
  );
  return { received, mailer };
}

test('a mail server gets text, HTML and the calendar file', async () => {
  const { received, mailer } = await openServer();
  await mailer.send(mail);
  const [message = ''] = received;
  expect(message).toMatch(/^To: .*<ada@example\.org>/m);
  expect(message).toContain('multipart/alternative');
  expect(message).toContain('text/html; charset=utf-8');
  expect(message).toMatch(/text\/calendar; charset=utf-8; method=PUBLISH/);
  expect(message).toContain('filename=termin.ics');
  expect(message).toContain('Auto-Submitted: auto-generated');
});

test('an address that does not exist is refused for good', async () => {
  const { mailer } = await openServer(550);
  await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefusedError);
});

test.each([451, 550])('why it failed is said without the receiver: %i', async (answer) => {
  const { mailer } = await openServer(answer);
  const error = await mailer.send(mail).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain(`${answer} to RCPT TO`);
  expect(inspect(error, { depth: null })).not.toContain(mail.to.address);
});

test('a server that is busy is asked again later', async () => {
  const { mailer } = await openServer(451);
  await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(MailRefusedError);
});

test('so is one that is not there', async () => {
  const mailer = createSmtpMailer('smtp://127.0.0.1:1');
  cleanUp.push(() => mailer.close());
  await expect(mailer.send(mail)).rejects.toThrow('ESOCKET');
});
