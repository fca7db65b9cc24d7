import { expect, test, vi } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi } from '../http/testing/api.ts';
import { startLapseWorker } from './lapse-worker.ts';

function unexpected(error: unknown): void {
  throw error;
}

test('what lapses is erased, and its citizen is told', async () => {
  const api = openApi();
  const { id } = await api.book();
  api.pass(61);
  const mailWaiting = vi.fn();
  const worker = startLapseWorker({
    config: duisburg,
    store: api.store,
    clock: api.clock,
    mailWaiting,
    report: unexpected,
  });
  await vi.waitFor(() => expect(mailWaiting).toHaveBeenCalledOnce());
  await worker.stop();
  expect(await api.store.find(id)).toMatchObject({ state: 'lapsed', customer: null });
  expect((await api.mails())[0]?.subject).toBe('Ihr Termin ist verfallen');
});

test('personal data go thirty days after the appointment', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const sweep = async () => {
    const worker = startLapseWorker({
      config: duisburg,
      store: api.store,
      clock: api.clock,
      mailWaiting: () => {},
      report: unexpected,
    });
    await worker.stop();
    return (await api.store.find(id))?.customer;
  };
  api.pass(33 * 24 * 60);
  expect(await sweep()).not.toBeNull();
  api.pass(24 * 60);
  expect(await sweep()).toBeNull();
});

test('who of the staff called whom is known for as long as the city wants', async () => {
  const api = openApi();
  const config = { ...duisburg, policy: { ...duisburg.policy, dayLogDays: 2 } };
  const walkIn = { office: 'rheinhausen', id: crypto.randomUUID(), day: '2020-03-09', services: [] };
  await api.store.admit(walkIn, { actor: 'Kiosk', at: api.clock() });
  const { store, clock } = api;
  const logged = async () => {
    await startLapseWorker({ config, store, clock, mailWaiting: () => {}, report: unexpected }).stop();
    return (await store.dayLog('rheinhausen', '2020-03-09')).length;
  };
  api.pass(2 * 24 * 60);
  expect(await logged()).toBe(1);
  api.pass(24 * 60);
  expect(await logged()).toBe(0);
});
