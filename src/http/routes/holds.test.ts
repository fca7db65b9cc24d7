import { expect, test } from 'vitest';
import { newSecret } from '../../crypto.ts';
import { nine52, openApi } from '../testing/api.ts';

const ten04 = '2020-03-12T10:04:00+01:00';
const fourLanes = 4;

test('the same request again is the same hold again', async () => {
  const api = openApi();
  const { request, hold } = await api.hold();
  const again = await api.hold(request);
  expect(again.answer.status).toBe(201);
  expect(again.hold).toEqual(hold);
});

test('an id is used for one hold', async () => {
  const api = openApi();
  const { request } = await api.hold();
  const { answer } = await api.hold({ id: request.id, start: ten04 });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'id-in-use' });
});

test('when every lane is gone, the three nearest times are offered', async () => {
  const api = openApi();
  const all = await Promise.all(Array.from({ length: fourLanes + 2 }, () => api.hold()));
  expect(all.map(({ answer }) => answer.status).sort()).toEqual([201, 201, 201, 201, 409, 409]);
  const lost = all.find(({ answer }) => answer.status === 409);
  const problem = await lost?.answer.json();
  expect(problem).toMatchObject({ code: 'slot-taken' });
  expect(problem.alternatives.map(({ start }: { start: string }) => start)).toEqual([
    '2020-03-12T09:40:00+01:00',
    ten04,
    '2020-03-12T09:36:00+01:00',
  ]);
});

test('alternatives come from the offices asked for', async () => {
  const api = openApi();
  for (let lane = 0; lane < fourLanes; lane++) await api.hold();
  const { answer } = await api.hold({ offices: ['walsum', 'rheinhausen'] });
  const { alternatives } = await answer.json();
  expect(alternatives[0]).toEqual({ office: 'walsum', start: nine52, end: ten04 });
});

test('what is offered instead can be held', async () => {
  const api = openApi();
  const { answer } = await api.hold({ start: '2020-03-15T09:52:00+01:00' });
  const { alternatives } = await answer.json();
  expect(alternatives).toHaveLength(3);
  for (const { office, start } of alternatives)
    expect((await api.hold({ office, start })).answer.status).toBe(201);
});

test('a new hold gives up the old one, if it is taken', async () => {
  const api = openApi();
  const { request: old } = await api.hold();
  const replaces = { id: old.id, secret: old.secret };
  const { answer: lost } = await api.hold({ start: '2020-03-12T09:53:00+01:00', replaces });
  expect(lost.status).toBe(409);
  expect((await api.store.find(old.id))?.state).toBe('held');
  await api.hold({ office: 'walsum', start: ten04, replaces });
  expect((await api.store.find(old.id))?.state).toBe('released');
});

test("somebody else's hold can't be given up, extended, released or booked", async () => {
  const api = openApi();
  const { request } = await api.hold();
  const token = newSecret();
  const answers = [
    await api.post(`/v1/holds/${request.id}/extend`, { token }),
    await api.send('DELETE', `/v1/holds/${request.id}`, { token }),
    (await api.hold({ start: ten04, replaces: { id: request.id, secret: token } })).answer,
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'wrong-token' });
  }
  expect((await api.store.find(request.id))?.state).toBe('held');
});

test('without a secret nothing is done', async () => {
  const api = openApi();
  const { request } = await api.hold();
  const answer = await api.post(`/v1/holds/${request.id}/extend`);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
});

test('a hold is extended three times', async () => {
  const api = openApi();
  const { request } = await api.hold();
  const extend = () => api.post(`/v1/holds/${request.id}/extend`, { token: request.secret });
  api.pass(9);
  expect(await (await extend()).json()).toMatchObject({ extensionsLeft: 2, expiresIn: 600 });
  expect((await extend()).status).toBe(200);
  expect((await extend()).status).toBe(200);
  const refused = await extend();
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: 'extension-limit' });
});

test('a hold that has lapsed is gone, and its time is free', async () => {
  const api = openApi();
  const { request } = await api.hold();
  api.pass(10);
  const extend = await api.post(`/v1/holds/${request.id}/extend`, { token: request.secret });
  expect(extend.status).toBe(410);
  expect(await extend.json()).toMatchObject({ code: 'hold-lapsed' });
  const all = await Promise.all(Array.from({ length: fourLanes }, () => api.hold()));
  expect(all.every(({ answer }) => answer.status === 201)).toBe(true);
});

test('releasing twice does no harm', async () => {
  const api = openApi();
  const { request } = await api.hold();
  const release = () => api.send('DELETE', `/v1/holds/${request.id}`, { token: request.secret });
  expect((await release()).status).toBe(204);
  expect((await release()).status).toBe(204);
});

test('an unknown hold is not found', async () => {
  const answer = await openApi().post(`/v1/holds/${crypto.randomUUID()}/extend`, { token: newSecret() });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'hold-not-found' });
});

test('an Idempotency-Key stands for one request', async () => {
  const api = openApi();
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const { request } = await api.hold();
  const body = { ...request, id: crypto.randomUUID(), start: ten04 };
  expect((await api.post('/v1/holds', { body, headers })).status).toBe(201);
  expect((await api.post('/v1/holds', { body, headers })).status).toBe(201);
  const other = await api.post('/v1/holds', { body: { ...body, id: crypto.randomUUID() }, headers });
  expect(other.status).toBe(422);
  expect(await other.json()).toMatchObject({ code: 'idempotency-mismatch' });
});
