import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { fingerprint, newSecret } from '../../crypto.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { ada, consent, nine52, openApi } from '../testing/api.ts';

const ten04 = '2020-03-12T10:04:00+01:00';

test('the same request again is the same booking, with one number and one mail', async () => {
  const api = openApi();
  const { request } = await api.hold();
  const book = () =>
    api.post('/v1/bookings', { body: { hold: request.id, customer: ada, consent }, token: request.secret });
  const [first, second] = await Promise.all([book(), book()]);
  expect(first.status).toBe(201);
  expect(await second.json()).toEqual(await first.json());
  expect(await api.mails()).toHaveLength(1);
});

test('nobody who reads the store can try names and addresses on what is kept', async () => {
  const store = createMemoryStore();
  const prints: string[] = [];
  const api = openApi({
    store: {
      ...store,
      claimKey: async (_key, print) => prints.push(print) > 0,
    },
  });
  const { request } = await api.hold();
  const body = { hold: request.id, customer: ada, consent };
  const headers = { 'Idempotency-Key': 'some-key-or-other' };
  await api.post('/v1/bookings', { body, token: request.secret, headers });
  prints.push((await store.find(request.id))?.bookFingerprint ?? '');
  expect(prints).toHaveLength(2);
  expect(prints).not.toContain(await fingerprint({ customer: ada, consent }));
  expect(prints).not.toContain(await fingerprint({ path: '/v1/bookings', body }));
});

test('a booked hold is booked once', async () => {
  const api = openApi();
  const { id, secret } = await api.book();
  const other = { hold: id, customer: { ...ada, givenName: 'Eve' }, consent };
  const answer = await api.post('/v1/bookings', { body: other, token: secret });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'already-booked' });
});

test("somebody else's hold can't be booked", async () => {
  const api = openApi();
  const { request } = await api.hold();
  const body = { hold: request.id, customer: ada, consent };
  expect((await api.post('/v1/bookings', { body, token: newSecret() })).status).toBe(403);
  expect((await api.post('/v1/bookings', { body })).status).toBe(401);
  expect((await api.store.find(request.id))?.state).toBe('held');
});

test('an id is the same in capital letters', async () => {
  const api = openApi();
  const id = crypto.randomUUID().toUpperCase();
  const { hold } = await api.hold({ id });
  expect(hold.id).toBe(id.toLowerCase());
  const again = await api.hold({ id: hold.id, start: ten04 });
  expect(await again.answer.json()).toMatchObject({ code: 'id-in-use' });
  const { request } = await api.hold({ id: crypto.randomUUID().toUpperCase(), start: ten04 });
  const booked = await api.post('/v1/bookings', {
    body: { hold: request.id, customer: ada, consent },
    token: request.secret,
  });
  expect(booked.status).toBe(201);
  expect((await api.get(`/v1/bookings/${request.id}`, request.secret)).status).toBe(200);
});

test('a lapsed hold is not booked', async () => {
  const api = openApi();
  const { request } = await api.hold();
  api.pass(10);
  const body = { hold: request.id, customer: ada, consent };
  const answer = await api.post('/v1/bookings', { body, token: request.secret });
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ code: 'hold-lapsed' });
});

test('one address has three appointments to come, however it is written', async () => {
  const api = openApi();
  for (const start of [nine52, ten04, '2020-03-12T10:16:00+01:00']) {
    expect((await api.book({ start })).answer.status).toBe(201);
  }
  const { answer } = await api.book(
    { start: '2020-03-12T10:28:00+01:00' },
    { ...ada, email: 'ADA@example.org' },
  );
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'too-many-bookings' });
});

test('what an office does not ask for is not kept', async () => {
  const hidden = duisburg.offices.map((office) => ({
    ...office,
    fields: { ...office.fields, telephone: 'hidden' as const },
  }));
  const api = openApi({ config: { ...duisburg, offices: hidden } });
  const { id } = await api.book({}, { ...ada, telephone: '0203 1234', town: 'Duisburg' });
  expect((await api.store.find(id))?.customer).toEqual({ ...ada, town: 'Duisburg' });
});

test('what an office requires is asked for by name', async () => {
  const strict = duisburg.offices.map((office) => ({
    ...office,
    fields: { ...office.fields, telephone: 'required' as const },
  }));
  const api = openApi({ config: { ...duisburg, offices: strict } });
  const { answer } = await api.book();
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: 'field-required',
    errors: [{ path: 'customer.telephone' }],
  });
});

test('confirming is for the token from the mail alone', async () => {
  const api = openApi();
  const { id, secret, tokens } = await api.book();
  const confirm = (token: string) => api.post(`/v1/bookings/${id}/confirm`, { token });
  for (const wrong of [secret, tokens.manage, `rheinhausen.${newSecret()}`]) {
    expect((await confirm(wrong)).status).toBe(403);
  }
  expect(await (await confirm(tokens.confirm)).json()).toMatchObject({ state: 'confirmed', number: '1112' });
  expect((await confirm(tokens.confirm)).status).toBe(200);
  expect(await api.mails()).toHaveLength(2);
});

test('a token opens its own booking only', async () => {
  const api = openApi();
  const one = await api.book();
  const other = await api.book({ start: ten04 });
  expect((await api.post(`/v1/bookings/${one.id}/confirm`, { token: other.tokens.confirm })).status).toBe(
    403,
  );
  expect((await api.get(`/v1/bookings/${crypto.randomUUID()}`, one.tokens.manage)).status).toBe(404);
});

test('an hour later it is too late to confirm', async () => {
  const api = openApi();
  const { id, secret, tokens } = await api.book();
  api.pass(60);
  const answer = await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ code: 'booking-lapsed' });
  expect(await (await api.get(`/v1/bookings/${id}`, secret)).json()).toMatchObject({
    state: 'lapsed',
    confirmBy: null,
  });
});

test('cancelling erases the personal data, and is told once', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  const cancel = () => api.post(`/v1/bookings/${id}/cancel`, { token: tokens.manage });
  expect(await (await cancel()).json()).toMatchObject({ state: 'cancelled' });
  expect((await cancel()).status).toBe(200);
  expect((await api.store.find(id))?.customer).toBeNull();
  expect((await api.mails()).map(({ subject }) => subject)).toEqual([
    'Ihr Termin ist storniert',
    'Bitte bestätigen Sie Ihren Termin',
  ]);
  const confirm = await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  expect(await confirm.json()).toMatchObject({ status: 410, code: 'booking-cancelled' });
});

test('a confirmed appointment moves, and its old time is free', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  const move = (body: object) => api.post(`/v1/bookings/${id}/reschedule`, { body, token: tokens.manage });
  const to = { office: 'walsum', start: '2020-03-13T09:00:00+01:00' };
  expect(await (await move(to)).json()).toMatchObject({ code: 'wrong-state' });
  await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  expect(await (await move(to)).json()).toMatchObject({ id, ...to, state: 'confirmed' });
  expect((await api.mails())[0]).toMatchObject({ subject: 'Ihr Termin ist verschoben' });
  const again = await move(to);
  expect(again.status).toBe(200);
  expect(await api.mails()).toHaveLength(3);
});

test('what is held or booked just before lapses with the appointment at the latest', async () => {
  const api = openApi();
  const start = '2020-03-09T08:32:00+01:00';
  const { request } = await api.hold({ start });
  for (const minutes of [9, 9, 9]) {
    api.pass(minutes);
    await api.post(`/v1/holds/${request.id}/extend`, { token: request.secret });
  }
  api.pass(9);
  const body = { hold: request.id, customer: ada, consent };
  const answer = await api.post('/v1/bookings', { body, token: request.secret });
  expect(await answer.json()).toMatchObject({ confirmBy: '2020-03-09T08:44:00+01:00' });
});

test('an appointment that is over is neither moved nor cancelled', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  api.pass(3 * 24 * 60 + 124);
  const body = { office: 'rheinhausen', start: '2020-03-17T09:52:00+01:00' };
  for (const answer of [
    await api.post(`/v1/bookings/${id}/reschedule`, { body, token: tokens.manage }),
    await api.post(`/v1/bookings/${id}/cancel`, { token: tokens.manage }),
    await api.press(tokens.manage, 'cancel'),
  ]) {
    expect(answer.status).toBe(409);
  }
  expect(await api.store.find(id)).toMatchObject({ state: 'confirmed', day: '2020-03-12' });
});

test('a time that is gone leaves the appointment where it was', async () => {
  const api = openApi();
  const { id, tokens } = await api.book();
  await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  for (let lane = 0; lane < 4; lane++) await api.hold({ start: ten04 });
  const move = (start: string) =>
    api.post(`/v1/bookings/${id}/reschedule`, {
      body: { office: 'rheinhausen', start },
      token: tokens.manage,
    });
  const taken = await (await move(ten04)).json();
  expect(taken).toMatchObject({ code: 'slot-taken' });
  expect(taken.alternatives).toHaveLength(3);
  expect(await (await move('2020-03-15T10:04:00+01:00')).json()).toMatchObject({ code: 'slot-unavailable' });
  expect((await api.store.find(id))?.start).toBe(Date.parse(nine52) / 60_000);
});

test('the calendar file is there for the secret and the manage token', async () => {
  const api = openApi();
  const { id, secret, tokens } = await api.book();
  expect((await api.get(`/v1/bookings/${id}/calendar.ics`, tokens.confirm)).status).toBe(403);
  for (const token of [secret, tokens.manage]) {
    const answer = await api.get(`/v1/bookings/${id}/calendar.ics`, token);
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent') ?? undefined,
    );
    expect(event.startDate.toJSDate().toISOString()).toBe('2020-03-12T08:52:00.000Z');
  }
});
