import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';
import { openApi } from '../http/testing/api.ts';
import { MailPostponedError } from '../mail/mailer.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import { createLog, impersonal, logError, logRequest } from './log.ts';

/** A log, and the lines it has written. */
function listen(level: 'error' | 'warn' | 'info' = 'info') {
  const lines: string[] = [];
  const log = createLog(level, { write: (line: string) => lines.push(line) });
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line)) };
}

const request = { requestId: 'r-1', method: 'GET', route: '/b/:token', status: 200, milliseconds: 1.5 };

test('a request is one line of JSON', () => {
  const { log, lines, entries } = listen();
  logRequest(log, request);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\n$/);
  expect(entries()).toEqual([
    { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), ...request, msg: 'request' },
  ]);
});

test('where the server failed it is a warning, which the usual level shows', () => {
  const { log, entries } = listen('warn');
  logRequest(log, request);
  logRequest(log, { ...request, status: 404 });
  logRequest(log, { ...request, status: 500 });
  expect(entries()).toMatchObject([{ level: 'warn', status: 500 }]);
});

test('an error comes with its code, its stack and its cause, and nothing else that hangs on it', () => {
  const { log, lines, entries } = listen('error');
  const cause = Object.assign(new TypeError('inner'), { parameters: ['Ada Ångström'] });
  const error = Object.assign(new Error('outer', { cause }), {
    code: 'ESOMETHING',
    config: { headers: { authorization: 'Bearer geheim' } },
  });
  logError(log, error, 'r-1');
  expect(entries()).toMatchObject([
    {
      level: 'error',
      requestId: 'r-1',
      msg: 'unexpected error',
      err: {
        type: 'Error',
        message: 'outer',
        code: 'ESOMETHING',
        stack: expect.stringContaining('log.test.ts'),
        cause: { type: 'TypeError', message: 'inner' },
      },
    },
  ]);
  expect(lines.join()).not.toMatch(/Ångström|geheim/);
});

test('a database that does not answer takes no screen of stack', () => {
  const { log, entries } = listen();
  logError(log, new StoreUnavailableError('The database can not be reached: ECONNREFUSED'));
  expect(entries()[0].err).toEqual({
    type: 'StoreUnavailableError',
    message: 'The database can not be reached: ECONNREFUSED',
  });
});

test('a mail that is not taken is foreseen, and no more than a warning', () => {
  const { log, entries } = listen();
  logError(log, new MailPostponedError('the mail server did not take the mail: EAUTH, 535 to AUTH PLAIN'));
  expect(entries()[0]).toMatchObject({ level: 'warn', msg: 'mail' });
  expect(entries()[0].err).toEqual({
    type: 'MailPostponedError',
    message: 'the mail server did not take the mail: EAUTH, 535 to AUTH PLAIN',
  });
});

test('what a database says of a citizen is not written down', () => {
  const { log, lines } = listen();
  const error = new DatabaseError('invalid input syntax for type json: "Ada Ångström"', 100, 'error');
  error.detail = 'Key (customer)=(Ada Ångström) already exists.';
  error.where = "COPY customers, line 1: 'ada@example.org'";
  logError(log, error);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toMatch(/Ada|Ångström|ada@example/);
});

test.each([
  ['550 no such user <ada@example.org>', '550 no such user <[address]>'],
  ['GET /b/rheinhausen.abc_DEF-1?lang=en failed', 'GET /b/[token]?lang=en failed'],
  ['Authorization: Bearer abc', 'Authorization: Bearer [secret]'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
])('%s', (said, written) => {
  expect(impersonal(said)).toBe(written);
});

test('a whole life of an appointment leaves nothing personal in the log', async () => {
  const { log, lines } = listen();
  const api = openApi({
    log: (entry) => logRequest(log, entry),
    report: (error, requestId) => logError(log, error, requestId),
  });
  const { id, secret, tokens } = await api.book();
  await api.get(`/v1/bookings/${id}`, secret);
  await api.get(`/b/${tokens.confirm}`);
  await api.press(tokens.confirm, 'confirm');
  await api.press(tokens.manage, 'cancel');
  await api.get(`/b/${tokens.manage}?email=ada@example.org`);
  await api.get('/nowhere/ada@example.org');
  expect(lines.length).toBeGreaterThanOrEqual(8);
  expect(lines.join()).toContain('"route":"/b/:token"');
  for (const personal of [id, secret, tokens.confirm, tokens.manage, 'Ada', 'Ångström', 'example.org']) {
    expect(lines.join()).not.toContain(personal);
  }
});
