import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { type Mail, MailPostponedError, MailRefusedError } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
});

const mail: Mail = {
  from: { name: 'Stadt Duisburg – Bürger-Service', address: 'noreply@example.org' },
  to: { name: 'Ada Ångström', address: 'ada@example.org' },
  subject: 'Bitte bestätigen Sie Ihren Termin',
  language: 'en',
  messageId: '<7.0b7c8b1e@example.org>',
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

interface Manners extends SMTPServerOptions {
  /** What it says to the receiver, and to the whole mail. */
  toReceiver?: number;
  toMail?: number;
}

const answer = (code: number) =>
  code === 250 ? null : Object.assign(new Error('to ada@example.org: no'), { responseCode: code });

/** A mail server with its manners, which keeps what it is sent; `url` is for its port. */
async function openServer(
  { toReceiver = 250, toMail = 250, ...options }: Manners = {},
  url = (port: number) => `smtp://127.0.0.1:${port}`,
) {
  const received: { text: string; secure: boolean }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answer(toReceiver)),
    onData(stream, { secure }, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        received.push({ text, secure });
        done(answer(toMail));
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const mailer = createSmtpMailer(url(port), { connectMs: 2_000, silenceMs: 300 });
  cleanUp.push(
    () => mailer.close(),
    () => server.close(),
  );
  return { received, mailer, send: () => mailer.send(mail).catch((thrown: unknown) => thrown) };
}

test('a mail server gets text, HTML and the calendar file', async () => {
  const { received, mailer } = await openServer();
  await mailer.send(mail);
  const [{ text } = { text: '' }] = received;
  expect(text).toMatch(/^To: .*<ada@example\.org>/m);
  expect(text).toContain('multipart/alternative');
  expect(text).toContain('text/html; charset=utf-8');
  expect(text).toMatch(/text\/calendar; charset=utf-8; method=PUBLISH/);
  expect(text).toContain('filename=termin.ics');
  expect(text).toContain('Auto-Submitted: auto-generated');
  expect(text).toContain('Content-Language: en');
  expect(text).toContain('Message-ID: <7.0b7c8b1e@example.org>');
});

test.each<[string, Manners, string]>([
  ['an address that does not exist', { toReceiver: 550 }, '550 to RCPT TO'],
  ['a mail that is taken for spam', { toMail: 554 }, '554 to DATA'],
])('%s is refused for good', async (_what, manners, why) => {
  const error = await (await openServer(manners)).send();
  expect(error).toBeInstanceOf(MailRefusedError);
  expect(String(error)).toContain(why);
});

test.each<[string, Manners, string]>([
  ['is busy', { toReceiver: 451 }, '451 to RCPT TO'],
  ['has no room', { toMail: 452 }, '452 to DATA'],
  ['wants no more today', { onConnect: (_session, done) => done(answer(421)) }, '421'],
  ['says nothing', { onMailFrom: () => {} }, 'ETIMEDOUT'],
  ['wants a password', { authOptional: false }, '530'],
])('a server that %s is asked again later', async (_what, manners, why) => {
  const error = await (await openServer(manners)).send();
  expect(error).toBeInstanceOf(MailPostponedError);
  expect(String(error)).toContain(why);
});

test('so is one that hangs up in the middle of a mail', async () => {
  const server = createServer((socket) => {
    socket.write('220 here\r\n');
    socket.on('data', (data) => {
      if (/^(EHLO|MAIL)/.test(data.toString())) socket.write('250 well\r\n');
      else socket.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const mailer = createSmtpMailer(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
  cleanUp.push(
    () => mailer.close(),
    () => server.close(),
  );
  const error = await mailer.send(mail).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MailPostponedError);
  expect(String(error)).toContain('the mail server did not take the mail');
});

test('so is one that is not there', async () => {
  const mailer = createSmtpMailer('smtp://127.0.0.1:1');
  cleanUp.push(() => mailer.close());
  await expect(mailer.send(mail)).rejects.toThrow('ESOCKET, connect ECONNREFUSED 127.0.0.1:1');
});

test.each([451, 550])('why it failed is said without the receiver: %i', async (code) => {
  const error = await (await openServer({ toReceiver: code })).send();
  expect(String(error)).toContain(`${code} to RCPT TO`);
  expect(inspect(error, { depth: null })).not.toContain(mail.to.address);
});

describe('a mail server that speaks TLS', () => {
  const trusting = (protocol: string) => (port: number) =>
    `${protocol}://127.0.0.1:${port}?tls.rejectUnauthorized=false`;

  test.each<[string, Manners, (port: number) => string]>([
    ['from the beginning', { secure: true }, trusting('smtps')],
    ['when asked', { disabledCommands: [] }, trusting('smtp')],
  ])('%s gets the mail encrypted', async (_when, manners, url) => {
    const { received, mailer } = await openServer(manners, url);
    await mailer.send(mail);
    expect(received).toMatchObject([{ secure: true }]);
  });

  test.each<[string, Manners, (port: number) => string]>([
    ['from the beginning', { secure: true }, (port) => `smtps://127.0.0.1:${port}`],
    ['when asked', { disabledCommands: [] }, (port) => `smtp://127.0.0.1:${port}`],
  ])('%s, but can not say who it is, gets none', async (_when, manners, url) => {
    const { received, send } = await openServer(manners, url);
    expect(await send()).toBeInstanceOf(Error);
    expect(received).toEqual([]);
  });
});
