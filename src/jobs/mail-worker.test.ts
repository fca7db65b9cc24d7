import { expect, test, vi } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi } from '../http/testing/api.ts';
import { createInbox } from '../mail/inbox.ts';
import { type Mailer, MailRefusedError } from '../mail/mailer.ts';
import { sendDueMails, startMailWorker } from './mail-worker.ts';

/** A booking whose mail waits, and work that sends it by the mailer. */
async function waitingMail(mailer: Mailer) {
  const api = openApi();
  const { request } = await api.hold();
  const body = {
    hold: request.id,
    customer: { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' },
    consent: { version: '2020-03' },
  };
  await api.post('/v1/bookings', { body, token: request.secret });
  const reported: unknown[] = [];
  const work = {
    config: duisburg,
    store: api.store,
    clock: api.clock,
    mailer,
    publicUrl: 'https://termin.example',
    bookingPage: '/termin',
    report: (error: unknown) => reported.push(error),
    random: () => 0.5,
  };
  return { api, work, reported };
}

function failing(error: Error, times: number): Mailer & { sent: number; tried: number } {
  return {
    sent: 0,
    tried: 0,
    async send() {
      this.tried += 1;
      if (this.tried <= times) throw error;
      this.sent += 1;
    },
  };
}

test('a mail is sent once', async () => {
  const mailer = failing(new Error(), 0);
  const { work } = await waitingMail(mailer);
  await Promise.all([sendDueMails(work), sendDueMails(work)]);
  await sendDueMails(work);
  expect(mailer.sent).toBe(1);
});

test('what fails is tried again later, and later still', async () => {
  const mailer = failing(new Error('busy'), 2);
  const { api, work, reported } = await waitingMail(mailer);
  await sendDueMails(work);
  await sendDueMails(work);
  expect(mailer.tried).toBe(1);
  api.pass(0.25);
  await sendDueMails(work);
  expect(mailer.tried).toBe(2);
  api.pass(0.25);
  await sendDueMails(work);
  expect(mailer.tried).toBe(2);
  api.pass(0.25);
  await sendDueMails(work);
  expect(mailer.sent).toBe(1);
  expect(reported).toHaveLength(2);
});

test('what is refused is not tried again', async () => {
  const mailer = failing(new MailRefusedError('no such address'), 1);
  const { api, work } = await waitingMail(mailer);
  await sendDueMails(work);
  for (let hour = 0; hour < 48; hour++) {
    api.pass(60);
    await sendDueMails(work);
  }
  expect(mailer.tried).toBe(1);
});

test('after a day and a half of failures it is given up', async () => {
  const mailer = failing(new Error('busy'), Number.POSITIVE_INFINITY);
  const { api, work } = await waitingMail(mailer);
  await api.press((await firstToken(work)).confirm, 'confirm');
  for (let quarter = 0; quarter < 4 * 72; quarter++) {
    await sendDueMails(work);
    api.pass(15);
  }
  expect(mailer.tried).toBeGreaterThan(10);
  const tried = mailer.tried;
  api.pass(24 * 60);
  await sendDueMails(work);
  expect(mailer.tried).toBe(tried);

  async function firstToken({ store }: typeof work) {
    const [leased] = await store.leaseMails(1, api.clock(), api.clock());
    return { confirm: leased?.mail.tokens.confirm ?? '' };
  }
});

test('the worker sends at once when woken, and finishes before it stops', async () => {
  const inbox = createInbox(Date.now);
  const { work } = await waitingMail(inbox);
  const worker = startMailWorker(work);
  await vi.waitFor(() => expect(inbox.list()).toHaveLength(1));
  const api = openApi({ store: work.store, mailWaiting: () => worker.wake() });
  const woken = Date.now();
  const { request } = await api.hold({ start: '2020-03-12T11:00:00+01:00' });
  await api.post('/v1/bookings', {
    body: {
      hold: request.id,
      customer: { givenName: 'Eve', familyName: 'Ada', email: 'eve@example.org' },
      consent: { version: '2020-03' },
    },
    token: request.secret,
  });
  await vi.waitFor(() => expect(inbox.list()).toHaveLength(2), { interval: 5 });
  expect(Date.now() - woken).toBeLessThan(1_000);
  await worker.stop();
});
