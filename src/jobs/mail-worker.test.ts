import { expect, test, vi } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { ada, consent, nine52, openApi } from '../http/testing/api.ts';
import { createInbox } from '../mail/inbox.ts';
import { type Mailer, MailPostponedError, MailRefusedError } from '../mail/mailer.ts';
import { sendDueMails, startMailWorker } from './mail-worker.ts';

/** A booking whose mail waits, and work that sends it by the mailer. */
async function waitingMail(mailer: Mailer) {
  const api = openApi();
  await bookAs(api, 'Ada', nine52);
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

async function bookAs(api: ReturnType<typeof openApi>, givenName: string, start: string): Promise<void> {
  const { request } = await api.hold({ start });
  const customer = { ...ada, givenName, email: `${givenName.toLowerCase()}@example.org` };
  await api.post('/v1/bookings', { body: { hold: request.id, customer, consent }, token: request.secret });
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

test('what fails until it is no news any more stays to be seen', async () => {
  const mailer = failing(new Error('busy'), 1);
  const { api, work } = await waitingMail(mailer);
  await sendDueMails(work);
  api.pass(61);
  await sendDueMails(work);
  expect(mailer.sent).toBe(0);
  expect(await work.store.failedMails(10)).toMatchObject([{ kind: 'booked', error: 'Error: busy' }]);
});

test('what a cancellation overtook before it was ever tried is no failure', async () => {
  const mailer = failing(new Error(), 0);
  const { api, work } = await waitingMail(mailer);
  api.pass(61);
  await sendDueMails(work);
  expect(mailer.sent).toBe(0);
  expect(await work.store.failedMails(10)).toEqual([]);
});

test('a mail that is sent twice is the same mail twice', async () => {
  const ids: (string | undefined)[] = [];
  const mailer: Mailer = { send: async ({ messageId }) => void ids.push(messageId) };
  const { api, work } = await waitingMail(mailer);
  const dies = { ...work.store, mailSent: () => Promise.reject(new Error('killed')) };
  await expect(sendDueMails({ ...work, store: dies })).rejects.toThrow('killed');
  api.pass(2);
  await sendDueMails(work);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toMatch(/^<\S+@stadt-duisburg\.example>$/);
  expect(ids[0]).toBe(ids[1]);
});

test('a mail server that hangs is given up before anybody else may take the mail', async () => {
  vi.useFakeTimers();
  try {
    const { work, reported } = await waitingMail({ send: () => new Promise(() => {}) });
    const round = sendDueMails(work);
    await vi.advanceTimersByTimeAsync(90_000);
    await round;
    expect(reported).toEqual([new MailPostponedError('the mail server did not take the mail in time')]);
    expect(await work.store.mailCounts(work.clock())).toMatchObject({ due: 0, postponed: 1 });
  } finally {
    vi.useRealTimers();
  }
});

test('a mail that hangs does not keep others waiting', async () => {
  const inbox = createInbox(Date.now);
  const hanging = Promise.withResolvers<void>();
  const { api, work } = await waitingMail({
    send: (mail) => (mail.to.name === 'Ada Ångström' ? hanging.promise : inbox.send(mail)),
  });
  const worker = startMailWorker(work);
  await vi.waitFor(async () => expect(await work.store.leaseMails(1, 0, api.clock())).toEqual([]));
  await bookAs(api, 'Eve', '2020-03-12T11:00:00+01:00');
  worker.wake();
  await vi.waitFor(() => expect(inbox.list()).toHaveLength(1));
  expect(worker.silentMs()).toBeGreaterThan(0);
  hanging.resolve();
  await worker.stop();
});

test('after a day and a half of failures it is given up', async () => {
  const mailer = failing(new Error('busy'), Number.POSITIVE_INFINITY);
  const { api, work } = await waitingMail(mailer);
  await api.press((await firstToken(work)).confirm, 'confirm');
  let hours = 0;
  while ((await work.store.mailCounts(api.clock())).failed === 0) {
    await sendDueMails(work);
    api.pass(15);
    hours += 0.25;
  }
  expect(hours).toBeGreaterThan(34);
  expect(hours).toBeLessThan(42);
  const tried = mailer.tried;
  expect(tried).toBe(17);
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
  await bookAs(api, 'Eve', '2020-03-12T11:00:00+01:00');
  await vi.waitFor(() => expect(inbox.list()).toHaveLength(2), { interval: 5 });
  expect(Date.now() - woken).toBeLessThan(1_000);
  await worker.stop();
});
