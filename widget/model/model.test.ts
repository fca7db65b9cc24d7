import { HoldLapsedError, InvalidRequestError, NetworkError, SlotTakenError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, later, slot } from '../testing/fake-client.ts';
import { createFakeStorage, goToSummary, settle, startModel } from '../testing/start-model.ts';

test('from the services to the booking', async () => {
  const { model, events } = await startModel({ office: 'rheinhausen' });
  await goToSummary(model, slot);
  await model.book();
  expect(model.flow.step.value).toBe('done');
  expect(model.booking.booked.value?.booking.number).toBe('1112');
  expect(events.step.mock.calls.flat()).toEqual(['time', 'details', 'summary', 'done']);
  expect(events.booked).toHaveBeenCalledOnce();
});

test('the next free day is shown until the citizen picks one', async () => {
  const { model } = await startModel({ services: 'fuehrerschein' });
  model.flow.go('time');
  await settle();
  expect(model.calendar.date.value).toBe('2020-03-12');
  expect(model.calendar.slots.value.data?.date).toBe('2020-03-12');
});

test('two quick presses are one booking', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book);
  const { model } = await startModel({ client: { ...client, book: send } });
  await goToSummary(model, slot);
  await Promise.all([model.book(), model.book()]);
  expect(send).toHaveBeenCalledOnce();
});

test('a failed booking keeps everything, and the next try is the same booking', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book).mockRejectedValueOnce(new NetworkError(null));
  const { model, events } = await startModel({ client: { ...client, book: send } });
  await goToSummary(model, slot);
  await model.book();
  expect(model.flow.step.value).toBe('summary');
  expect(events.error).toHaveBeenCalledWith('network');
  await model.book();
  expect(model.flow.step.value).toBe('done');
  expect(send.mock.calls[1]?.[0].id).toBe(send.mock.calls[0]?.[0].id);
});

test('a hold that lapsed in the last moment is taken once more', async () => {
  const client = createFakeClient();
  const send = vi.fn(client.book).mockRejectedValueOnce(new HoldLapsedError('hold-lapsed', 'too late'));
  const { model } = await startModel({ client: { ...client, book: send } });
  await goToSummary(model, slot);
  await model.book();
  expect(model.flow.step.value).toBe('done');
});

test('when its time is gone too, alternatives are offered and the form is kept', async () => {
  const client = createFakeClient();
  const lapse = () => Promise.reject(new HoldLapsedError('hold-lapsed', 'too late'));
  const hold = vi.fn(client.hold);
  const { model } = await startModel({ client: { ...client, book: lapse, hold } });
  await goToSummary(model, slot);
  hold.mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  await model.book();
  expect(model.flow.step.value).toBe('time');
  expect(model.notice.value).toBe('gone');
  expect(model.hold.lost.value?.alternatives).toEqual([later]);
  expect(model.form.values.value.familyName).toBe('Mustermann');
});

test('what the server finds wrong leads back to the form', async () => {
  const wrong = new InvalidRequestError('invalid-request', 'no', [{ path: 'customer.email', message: 'no' }]);
  const { model } = await startModel({ client: { book: () => Promise.reject(wrong) } });
  await goToSummary(model, slot);
  await model.book();
  expect(model.flow.step.value).toBe('details');
  expect(model.form.problems.value).toEqual({ email: 'invalid' });
});

test('other services give the hold up: it is not as long as they take', async () => {
  const client = createFakeClient();
  const release = vi.fn(client.release);
  const { model } = await startModel({ client: { ...client, release } });
  await goToSummary(model, slot);
  model.flow.go('services');
  model.selection.replace([{ service: 'reisepass', quantity: 1 }]);
  model.flow.go('time');
  expect(release).toHaveBeenCalledOnce();
  expect(model.hold.held.value).toBeNull();
});

test('a reload brings everything back, the hold with its secret too', async () => {
  const storage = createFakeStorage();
  const first = await startModel({ storage });
  await goToSummary(first.model, slot);
  first.stop();
  const { model } = await startModel({ storage });
  expect(model.flow.step.value).toBe('summary');
  expect(model.hold.held.value).toMatchObject({ secret: first.model.hold.held.value?.secret });
  expect(model.form.values.value.familyName).toBe('Mustermann');
  expect(model.selection.items.value).toEqual([{ service: 'fuehrerschein', quantity: 1 }]);
});

test('a reload after the hold has lapsed explains it at the times, with the form kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const storage = createFakeStorage();
  const first = await startModel({ storage });
  await goToSummary(first.model, slot);
  first.stop();
  vi.setSystemTime(Date.now() + 3_600_000);
  const { model } = await startModel({ storage });
  expect(model.flow.step.value).toBe('time');
  expect(model.notice.value).toBe('lapsed');
  expect(model.form.values.value.familyName).toBe('Mustermann');
  vi.useRealTimers();
});

test('once booked, no personal data stay in the tab', async () => {
  const storage = createFakeStorage();
  const { model } = await startModel({ storage });
  await goToSummary(model, slot);
  expect(storage.text).toContain('Mustermann');
  await model.book();
  expect(storage.text).not.toMatch(/Mustermann|erika@example/);
});

test('what was kept by another version is ignored', async () => {
  const storage = createFakeStorage();
  storage.write('[0,{"step":"summary","basket":[]}]');
  const { model } = await startModel({ storage, office: 'mitte' });
  expect(model.flow.step.value).toBe('services');
  expect(model.preferences.chosen.value.map(({ id }) => id)).toEqual(['mitte']);
});

test('an office that does not offer the services gives way to those that do', async () => {
  const { model } = await startModel({ office: 'rheinhausen', services: 'zulassung' });
  expect(model.preferences.overruled.value).toBe(true);
  expect(model.preferences.chosen.value.map(({ id }) => id)).toEqual(['mitte']);
});

test('without the catalogue nothing kept is lost, and a second try goes on', async () => {
  const storage = createFakeStorage();
  const first = await startModel({ storage });
  await goToSummary(first.model, slot);
  first.stop();
  const client = createFakeClient();
  const load = vi.fn(client.offices).mockRejectedValueOnce(new NetworkError(null));
  const { model } = await startModel({ storage, client: { ...client, offices: load } });
  expect(model.catalogue.state.value.error).toBeInstanceOf(NetworkError);
  await model.open();
  expect(model.flow.step.value).toBe('summary');
});
