import { expect, test, vi } from 'vitest';
import {
  HoldLapsedError,
  InvalidRequestError,
  NetworkError,
  RefusedError,
  SlotTakenError,
} from '../index.ts';
import { isConsentOutdated } from './booking.ts';
import { createBookingFlow } from './create-booking-flow.ts';
import { createFakeClient, later, slot, slotAt } from './testing/fake-client.ts';
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
  const kept = storage.text;
  const client = createFakeClient();
  const load = vi.fn(client.offices).mockRejectedValueOnce(new NetworkError(null));
  const { flow } = await startFlow({ storage, client: { ...client, offices: load } });
  expect(flow.catalogue.state.value.error).toBeInstanceOf(NetworkError);
  expect(storage.text).toBe(kept);
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
  expect(flow.hold.error.value).toBeNull();
  await flow.book();
  expect(flow.booking.booked.value?.booking.number).toBe('1112');
  stop();
});

test('a hold that became an appointment is not given back', async () => {
  const client = createFakeClient();
  const release = vi.fn(client.release);
  const { flow } = await startFlow({ client: { ...client, release } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.hold.held.value).toBeNull();
  expect(flow.booking.email.value).toBe('erika@example.org');
  expect(release).not.toHaveBeenCalled();
});

test('what was booked in a copy of the tab is the appointment', async () => {
  const client = createFakeClient();
  const other = { ...(await client.hold({ ...slot, services: [] })), state: 'pending', number: '1113' };
  const booking = vi.fn(async () => other as never);
  const book = () => Promise.reject(new RefusedError('already-booked', 'twice'));
  const { flow } = await startFlow({ client: { ...client, book, booking } });
  await goToBooking(flow, slot);
  const { hold, secret } = flow.hold.held.value ?? {};
  await flow.book();
  expect(flow.step.value).toBe('done');
  expect(flow.booking.booked.value?.booking.number).toBe('1113');
  expect(booking.mock.calls).toEqual([[{ id: hold?.id, token: secret }]]);
});

test('a privacy text that has changed is told apart from other refusals', async () => {
  const outdated = new RefusedError('consent-outdated', 'read again');
  const { flow, events } = await startFlow({ client: { book: () => Promise.reject(outdated) } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('summary');
  expect(events.error.mock.calls).toEqual([['consent-outdated']]);
  expect(isConsentOutdated(flow.booking.error.value)).toBe(true);
  expect(isConsentOutdated(new RefusedError('wrong-state', ''))).toBe(false);
  expect(isConsentOutdated({ code: 'consent-outdated' })).toBe(false);
});

test('the consent goes with the version of the text that was shown', async () => {
  const client = createFakeClient();
  const book = vi.fn(client.book);
  const { flow } = await startFlow({ client: { ...client, book } });
  await goToBooking(flow, slot);
  await flow.book();
  expect(book.mock.calls[0]?.[2]).toEqual({ version: '2020-03' });
});

test('the office is the one of the hold, and then of the appointment', async () => {
  const { flow } = await startFlow();
  expect(flow.office.value).toBeNull();
  await goToBooking(flow, slot);
  expect(flow.office.value?.id).toBe('rheinhausen');
  await flow.book();
  expect(flow.office.value?.id).toBe('rheinhausen');
});

test('a time that is taken is told, and so is one that is gone', async () => {
  const client = createFakeClient();
  const hold = vi.fn(client.hold);
  const days = vi.fn(client.days);
  const { flow, events } = await startFlow({ client: { ...client, hold, days } });
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  flow.go('time');
  await settle();
  hold.mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  await flow.take(slot);
  await settle();
  expect(events.lost.mock.calls).toEqual([[slot]]);
  expect(days).toHaveBeenCalledTimes(2);
  await flow.take(later);
  expect(events.held.mock.calls).toEqual([[expect.objectContaining({ start: later.start })]]);
});

test('the day of a time that is taken is the day on the screen', async () => {
  const { flow } = await startFlow({ services: 'fuehrerschein' });
  flow.go('time');
  await settle();
  await flow.take(slotAt('2020-04-02', '09:52', '10:04'));
  expect(flow.calendar.date.value).toBe('2020-04-02');
  expect(flow.calendar.picked.value).toBe(true);
});

test.each([
  [new NetworkError(null), 'network'],
  [new Error('out of memory'), 'unexpected'],
])('times that do not come are told as an error where they are looked at (%s)', async (failure, code) => {
  const slots = () => Promise.reject(failure);
  const { flow, events } = await startFlow({ services: 'fuehrerschein', client: { slots } });
  flow.go('time');
  await settle();
  expect(events.error.mock.calls).toEqual([[code]]);
});

test('a catalogue that does not come is told as an error', async () => {
  const { events } = await startFlow({ client: { services: () => Promise.reject(new NetworkError(null)) } });
  expect(events.error.mock.calls).toEqual([['network']]);
});

test('once stopped, nothing is told and nothing kept', async () => {
  const storage = createFakeStorage();
  const { flow, events, stop } = await startFlow({ storage });
  stop();
  const kept = storage.text;
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  expect(storage.text).toBe(kept);
  const { client } = flow;
  client.hold = () => Promise.reject(new NetworkError(null));
  await flow.take(slot);
  expect(events.error).not.toHaveBeenCalled();
});

test('a reload brings the wishes back too, and the appointment after it', async () => {
  const kept = { storage: createFakeStorage(), client: createFakeClient() };
  const first = await startFlow(kept);
  first.flow.preferences.want(['mitte']);
  first.flow.preferences.startFrom('47226');
  await goToBooking(first.flow, slotAt('2020-04-02', '09:52', '10:04', 'mitte'));
  first.stop();
  const second = await startFlow(kept);
  expect(second.flow.preferences.wanted.value).toEqual(['mitte']);
  expect(second.flow.preferences.postalCode.value).toBe('47226');
  expect(second.flow.calendar.date.value).toBe('2020-04-02');
  second.flow.consent(true);
  await second.flow.book();
  second.stop();
  const third = await startFlow(kept);
  expect(third.flow.step.value).toBe('done');
  expect(third.flow.booking.booked.value?.booking.number).toBe('1112');
  expect(third.events.step).not.toHaveBeenCalled();
});

test('a wish for none of a service is no wish for it', async () => {
  const { flow } = await startFlow({ services: 'fuehrerschein:0,reisepass:2,zulassung:x' });
  expect(flow.selection.items.value).toEqual([{ service: 'reisepass', quantity: 2 }]);
});

test('the same services chosen again leave the hold alone', async () => {
  const { flow } = await startFlow();
  await goToSummary(flow, slot);
  flow.go('services');
  flow.go('time');
  expect(flow.hold.held.value?.hold.start).toBe(slot.start);
});

test('without services or offices nothing is asked for', async () => {
  const client = createFakeClient();
  const days = vi.fn(client.days);
  vi.useFakeTimers();
  await startFlow({ client: { ...client, days } });
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(days).not.toHaveBeenCalled();
});

test('another appointment begins where the first began, also after it was booked', async () => {
  const { flow } = await startFlow();
  await goToBooking(flow, slotAt('2020-04-02', '09:52', '10:04'));
  await flow.book();
  flow.restart();
  expect(flow.step.value).toBe('services');
  expect(flow.booking.booked.value).toBeNull();
  expect([flow.calendar.date.value, flow.calendar.picked.value]).toEqual([null, false]);
});

test('what is missing is not said any more on another step', async () => {
  const { flow } = await startFlow();
  await goToSummary(flow, slot);
  await flow.book();
  flow.go('details');
  expect(flow.consentMissing.value).toBe(false);
});

test('each step opens with what it needs', async () => {
  const { flow } = await startFlow();
  flow.go('summary');
  expect(flow.step.value).toBe('services');
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  flow.go('summary');
  expect(flow.step.value).toBe('time');
  await flow.take(slot);
  flow.go('summary');
  expect(flow.step.value).toBe('details');
});

test('what was kept is shown as far as it is still possible', async () => {
  const storage = createFakeStorage();
  const first = await startFlow({ storage });
  await goToSummary(first.flow, slot);
  first.flow.hold.release();
  first.stop();
  const { flow } = await startFlow({ storage });
  expect(flow.step.value).toBe('time');
});

test('a hold that lapses says so at the times, where days are asked for anew, and nothing at the services', async () => {
  vi.useFakeTimers();
  const client = createFakeClient();
  const days = vi.fn(client.days);
  const { flow } = await startFlow({ client: { ...client, days } });
  await goToSummary(flow, slot);
  const asked = days.mock.calls.length;
  await vi.advanceTimersByTimeAsync(601_000);
  expect([flow.step.value, flow.notice.value]).toEqual(['time', 'lapsed']);
  expect(days.mock.calls.length).toBeGreaterThan(asked);

  await flow.take(slot);
  flow.go('services');
  await vi.advanceTimersByTimeAsync(601_000);
  expect(flow.hold.held.value).toBeNull();
  expect([flow.step.value, flow.notice.value]).toEqual(['services', null]);
  vi.useRealTimers();
});

test('a hold that lapsed in the last moment is a new one when it is taken again, or told as lapsed', async () => {
  const client = createFakeClient();
  const hold = vi.fn(client.hold);
  const book = vi.fn(client.book).mockRejectedValue(new HoldLapsedError('hold-lapsed', 'too late'));
  const { flow } = await startFlow({ client: { ...client, hold, book } });
  await goToBooking(flow, slot);
  hold.mockRejectedValueOnce(new NetworkError(null));
  await flow.book();
  expect(hold.mock.lastCall?.[0]).not.toHaveProperty('replaces');
  expect([flow.step.value, flow.notice.value]).toEqual(['time', 'lapsed']);
});

test('offices are asked for in one order, whichever comes first on the screen', async () => {
  const client = createFakeClient();
  const days = vi.fn(client.days);
  const { flow } = await startFlow({ client: { ...client, days }, office: 'rheinhausen' });
  flow.preferences.want(null);
  expect(flow.preferences.chosen.value.map(({ id }) => id)).toEqual(['rheinhausen', 'mitte']);
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  flow.go('time');
  await settle();
  expect(days.mock.calls[0]?.[0].offices).toEqual(['mitte', 'rheinhausen']);
});

test('the catalogue is loaded once, and can be given up', async () => {
  const client = createFakeClient();
  const load = vi.fn(client.offices);
  const { flow, events } = await startFlow({ client: { ...client, offices: load } });
  await flow.open();
  expect(load.mock.calls).toEqual([[{ signal: expect.any(AbortSignal) }]]);
  expect(events.ready).toHaveBeenCalledOnce();
});

test('wishing for services leaves the office alone', async () => {
  const { flow } = await startFlow({ office: 'mitte' });
  flow.prefer({ services: 'reisepass' });
  expect(flow.preferences.wanted.value).toEqual(['mitte']);
});

test('without data nothing is booked, whatever was agreed to', async () => {
  const client = createFakeClient();
  const book = vi.fn(client.book);
  const { flow } = await startFlow({ client: { ...client, book } });
  expect(flow.consentMissing.value).toBe(false);
  await goToBooking(flow, slot);
  flow.form.replace({});
  await flow.book();
  expect(book).not.toHaveBeenCalled();
  expect(flow.step.value).toBe('summary');
});
