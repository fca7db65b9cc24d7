import { expect, test, vi } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi } from '../http/testing/api.ts';
import { createInbox } from '../mail/inbox.ts';
import { sendDueMails } from './mail-worker.ts';
import { startReminderWorker } from './reminder-worker.ts';

const instant = (local: string) => Date.parse(`${local}+01:00`);

/** A confirmed appointment on Thursday at 09:52, and a clock to move. */
async function appointment() {
  const api = openApi();
  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  return {
    ...api,
    ...{ id, tokens },
    /** Moves the clock to a local time of that week and answers what has been sent by then. */
    async at(local: string): Promise<string[]> {
      api.pass((instant(local) - api.clock()) / 60_000);
      return (await api.mails()).map(({ subject }) => subject);
    },
    move: (start: string) =>
      api.post(`/v1/bookings/${id}/reschedule`, {
        body: { office: 'rheinhausen', start: `${start}+01:00` },
        token: tokens.manage,
      }),
  };
}

const today = 'Ihr Termin ist heute';

test('the citizen is reminded at seven on the morning, once', async () => {
  const { at, mails } = await appointment();
  expect(await at('2020-03-12T06:59:59')).not.toContain(today);
  expect((await at('2020-03-12T07:00:00'))[0]).toBe(today);
  const [mail] = await mails();
  expect(mail?.text).toContain('09:52 – 10:04 Uhr');
  expect(mail?.text).toContain('1112');
  expect(mail?.text).toMatch(/Termin verschieben oder stornieren:\nhttps:/);
  expect((await at('2020-03-12T09:00:00')).filter((subject) => subject === today)).toHaveLength(1);
});

test('its link opens the appointment', async () => {
  const { at, mails, get } = await appointment();
  await at('2020-03-12T07:00:00');
  const [, token] = /\/b\/(\S+)/.exec((await mails())[0]?.text ?? '') ?? [];
  expect(await (await get(`/b/${token}`)).text()).toContain('Ihr Termin ist heute um 09:52 Uhr');
});

test('a server that was down at seven reminds when it is up, while the appointment is to come', async () => {
  expect(await (await appointment()).at('2020-03-12T09:00:00')).toContain(today);
  expect(await (await appointment()).at('2020-03-12T09:51:59')).toContain(today);
  expect(await (await appointment()).at('2020-03-12T09:52:00')).not.toContain(today);
});

test('who books, confirms or moves on that day has a fresh mail already', async () => {
  const api = openApi();
  const { tokens } = await api.book({ start: '2020-03-09T11:00:00+01:00' });
  await api.press(tokens.confirm, 'confirm');
  api.pass(60);
  expect((await api.mails()).map(({ subject }) => subject)).not.toContain(today);

  const moved = await appointment();
  await moved.at('2020-03-11T23:00:00');
  moved.pass(120);
  expect((await moved.move('2020-03-12T11:00:00')).status).toBe(200);
  expect(await moved.at('2020-03-12T08:00:00')).not.toContain(today);
});

test('who has moved is reminded on the new day, also when the old one was reminded of', async () => {
  const early = await appointment();
  await early.move('2020-03-13T09:00:00');
  expect(await early.at('2020-03-12T07:00:00')).not.toContain(today);
  expect((await early.at('2020-03-13T07:00:00'))[0]).toBe(today);

  const late = await appointment();
  await late.at('2020-03-12T07:00:00');
  await late.move('2020-03-13T09:00:00');
  expect((await late.at('2020-03-13T07:00:00')).filter((subject) => subject === today)).toHaveLength(2);
});

test('who has cancelled is left in peace', async () => {
  const { at, press, tokens } = await appointment();
  await press(tokens.manage, 'cancel');
  expect(await at('2020-03-12T07:00:00')).not.toContain(today);
});

test('several processes, started again and again, remind once', async () => {
  const { store, clock, pass } = await appointment();
  pass((instant('2020-03-12T07:00:00') - clock()) / 60_000);
  const report = vi.fn();
  for (let start = 0; start < 3; start++) {
    const workers = [1, 2, 3].map(() => startReminderWorker({ store, clock, mailWaiting: () => {}, report }));
    await Promise.all(workers.map((worker) => worker.stop()));
  }
  const inbox = createInbox(clock);
  const work = { config: duisburg, store, clock, mailer: inbox, publicUrl: '', bookingPage: '', report };
  await Promise.all([sendDueMails(work), sendDueMails(work)]);
  expect(inbox.list().filter(({ subject }) => subject === today)).toHaveLength(1);
  expect(report).not.toHaveBeenCalled();
});
