import { expect, test, vi } from 'vitest';
import { HoldLapsedError, InvalidRequestError, NetworkError, SlotTakenError } from '../index.ts';
import { createBookingFlow } from './create-booking-flow.ts';
import { createFakeClient, later, slot } from './testing/fake-client.ts';
import { createFakeStorage, goToBooking, goToSummary, settle, startFlow } from './testing/start-flow.ts';

test('from the services to the booking', async () => {
  const { flow, events } = await startFlow({ office: 'rheinhausen' });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('done');
  expect(flow.booking.booked.value?.booking.number).toBe('1112');
  expect(events.step.mock.calls.flat()).toEqual(['time', 'details', 'summary', 'done']);
  expect(events.booked).toHaveBeenCalledOnce();
});

test('the next free day is shown until the citizen picks one', async () => {
  const { flow } = await startFlow({ services: 'fuehrerschein' });
  flow.go('time');
  await settle();
  expect(flow.calendar.date.value).toBe('2020-03-12');
  expect(flow.calendar.slots.value.data?.date).toBe('2020-03-12');
});

test('two quick presses are one booking', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book);
  const { flow } = await startFlow({ client: { ...client, book: send } });
  await goToBooking(flow, slot);
  await Promise.all([flow.book(), flow.book()]);
  expect(send).toHaveBeenCalledOnce();
});

test('a failed booking keeps everything, and the next try is the same booking', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book).mockRejectedValueOnce(new NetworkError(null));
  const { flow, events } = await startFlow({ client: { ...client, book: send } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('summary');
  expect(events.error).toHaveBeenCalledWith('network');
  await flow.book();
  expect(flow.step.value).toBe('done');
  expect(send.mock.calls[1]?.[0].id).toBe(send.mock.calls[0]?.[0].id);
});

test('a hold that lapsed in the last moment is taken once more', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book).mockRejectedValueOnce(new HoldLapsedError('hold-lapsed', 'too late'));
  const { flow } = await startFlow({ client: { ...client, book: send } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('done');
});

test('when its time is gone too, alternatives are offered and the form is kept', async () => {
  const client = createFakeClient();
  const lapse = () => Promise.reject(new HoldLapsedError('hold-lapsed', 'too late'));
  const hold = vi.fn(client.hold);
  const { flow } = await startFlow({ client: { ...client, book: lapse, hold } });
  await goToBooking(flow, slot);
  hold.mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  await flow.book();
  expect(flow.step.value).toBe('time');
  expect(flow.notice.value).toBe('gone');
  expect(flow.hold.lost.value?.alternatives).toEqual([later]);
  expect(flow.form.values.value.familyName).toBe('Mustermann');
});

test('what the server finds wrong leads back to the form', async () => {
  const wrong = new InvalidRequestError('invalid-request', 'no', [{ path: 'customer.email', message: 'no' }]);
  const { flow } = await startFlow({ client: { book: () => Promise.reject(wrong) } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('details');
  expect(flow.form.problems.value).toEqual({ email: 'invalid' });
});

test('other services give the hold up: it is not as long as they take', async () => {
  const client = createFakeClient();
  const release = vi.fn(client.release);
  const { flow } = await startFlow({ client: { ...client, release } });
  await goToSummary(flow, slot);
  flow.go('services');
  flow.selection.replace([{ service: 'reisepass', quantity: 1 }]);
  flow.go('time');
  expect(release).toHaveBeenCalledOnce();
  expect(flow.hold.held.value).toBeNull();
});

test('a reload brings everything back, the hold with its secret too', async () => {
  const storage = createFakeStorage();
  const first = await startFlow({ storage });
  await goToSummary(first.flow, slot);
  first.stop();
  const { flow } = await startFlow({ storage });
  expect(flow.step.value).toBe('summary');
  expect(flow.hold.held.value).toMatchObject({ secret: first.flow.hold.held.value?.secret });
  expect(flow.form.values.value.familyName).toBe('Mustermann');
  expect(flow.selection.items.value).toEqual([{ service: 'fuehrerschein', quantity: 1 }]);
});

test('a reload after the hold has lapsed explains it at the times, with the form kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const storage = createFakeStorage();
  const first = await startFlow({ storage });
  await goToSummary(first.flow, slot);
  first.stop();
  vi.setSystemTime(Date.now() + 3_600_000);
  const { flow } = await startFlow({ storage });
  expect(flow.step.value).toBe('time');
  expect(flow.notice.value).toBe('lapsed');
  expect(flow.form.values.value.familyName).toBe('Mustermann');
  vi.useRealTimers();
});

test('once booked, no personal data stay in the tab', async () => {
  const storage = createFakeStorage();
  const { flow } = await startFlow({ storage });
  await goToBooking(flow, slot);
  expect(storage.text).toContain('Mustermann');
  await flow.book();
  expect(storage.text).not.toMatch(/Mustermann|erika@example/);
});

test('what was kept by another version is ignored', async () => {
  const storage = createFakeStorage();
  storage.write('[0,{"step":"summary","basket":[]}]');
  const { flow } = await startFlow({ storage, office: 'mitte' });
  expect(flow.step.value).toBe('services');
  expect(flow.preferences.chosen.value.map(({ id }) => id)).toEqual(['mitte']);
});

test('an office that does not offer the services gives way to those that do', async () => {
  const { flow } = await startFlow({ office: 'rheinhausen', services: 'zulassung' });
  expect(flow.preferences.overruled.value).toBe(true);
  expect(flow.preferences.chosen.value.map(({ id }) => id)).toEqual(['mitte']);
});

test('without the catalogue nothing kept is lost, and a second try goes on', async () => {
  const storage = createFakeStorage();
  const first = await startFlow({ storage });
  await goToSummary(first.flow, slot);
  first.stop();
  const client = createFakeClient();
  const load = vi.fn(client.offices).mockRejectedValueOnce(new NetworkError(null));
  const { flow } = await startFlow({ storage, client: { ...client, offices: load } });
  expect(flow.catalogue.state.value.error).toBeInstanceOf(NetworkError);
  await flow.open();
  expect(flow.step.value).toBe('summary');
});

test('without consent nothing is sent, and what is missing is said until it is given', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book);
  const { flow } = await startFlow({ client: { ...client, book: send } });
  await goToSummary(flow, slot);
  await flow.book();
  expect(send).not.toHaveBeenCalled();
  expect(flow.consentMissing.value).toBe(true);
  flow.consent(true);
  expect(flow.consentMissing.value).toBe(false);
  await flow.book();
  expect(flow.step.value).toBe('done');
});

test('another appointment begins with nothing held, typed, chosen or agreed to', async () => {
  const client = createFakeClient();
  const release = vi.fn(client.release);
  const { flow } = await startFlow({ client: { ...client, release } });
  await goToBooking(flow, slot);
  flow.restart();
  expect(release).toHaveBeenCalledOnce();
  expect(flow.step.value).toBe('services');
  expect(flow.selection.items.value).toEqual([]);
  expect(flow.form.values.value.familyName).toBe('');
  expect(flow.consented.value).toBe(false);
});

test('without a place to keep anything, without events and wishes, it works all the same', async () => {
  const flow = createBookingFlow({ client: createFakeClient() });
  const stop = flow.start();
  await settle();
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.booking.booked.value?.booking.number).toBe('1112');
  stop();
});
