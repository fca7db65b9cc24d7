import type { Board, DeskDay, DeskVisit, Place } from '@termin/sdk/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../crypto.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { staffByToken } from '../../staff/tokens.ts';
import { openApi } from '../testing/api.ts';

const office = '/v1/offices/rheinhausen';
/** The city, serving people with an appointment only. */
const strictCity = {
  ...duisburg,
  offices: duisburg.offices.map((one) => ({ ...one, plan: { ...one.plan, day: { walkIns: false } } })),
};
const staff = staffByToken([
  {
    name: 'Schalter 1',
    hash: await sha256('desk-token'),
    roles: [{ office: 'rheinhausen', role: 'desk' as const }],
  },
  { name: 'Leitung', hash: await sha256('lead-token'), roles: [{ office: '*', role: 'lead' as const }] },
  {
    name: 'Kiosk',
    hash: await sha256('kiosk-token'),
    roles: [{ office: 'rheinhausen', role: 'kiosk' as const }],
  },
]);

let api: ReturnType<typeof openApi>;
beforeEach(() => {
  api = openApi({ staff });
});

const id = () => crypto.randomUUID();
const walkIn = () => ({ id: id(), services: [{ service: 'fuehrerschein', quantity: 1 }] });
/** Until so many minutes past 09:00 on the day of the appointment. */
const until = (minutes: number) => api.pass(3 * 24 * 60 + 60 + minutes);
const json = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const desk = (path: string, body: object = {}) =>
  api.post(office + path, { token: 'desk-token', body: { id: id(), ...body } });
const at = (kind: string, { id: visit }: { id: string }) => desk(`/visits/${visit}/${kind}`);
const codeOf = async (answer: Promise<Response>) => (await json<{ code: string }>(answer)).code;

async function confirmed() {
  const { id, tokens } = await api.book();
  await api.post(`/v1/bookings/${id}/confirm`, { token: tokens.confirm });
  return { id, token: tokens.manage };
}

describe('a morning', () => {
  it('goes from «Ich bin da» to the counter, on the board and the telephone too', async () => {
    const citizen = await confirmed();
    until(40);
    const path = `/v1/bookings/${citizen.id}`;
    expect(await json(api.get(`${path}/place`, citizen.token))).toMatchObject({
      state: 'expected',
      ahead: 0,
    });
    const here = await json<Place>(api.post(`${path}/check-in`, { token: citizen.token }));
    expect(here).toMatchObject({ state: 'waiting', place: 1, number: '1112', estimate: null });

    const day = await json<DeskDay>(api.get(`${office}/day`, 'desk-token'));
    expect(day.visits).toMatchObject([
      {
        ...{ id: citizen.id, name: 'Ada Ångström', minutes: 12, state: 'waiting' },
        start: '2020-03-12T09:52:00+01:00',
        turnAt: '2020-03-12T09:52:00+01:00',
      },
    ]);
    expect(day.queue).toEqual([citizen.id]);
    expect(day.visits[0]?.bring.length).toBeGreaterThan(0);

    const call = await json<DeskVisit>(desk('/calls', { counter: '3' }));
    expect(call).toMatchObject({ id: citizen.id, state: 'called', counter: '3', name: 'Ada Ångström' });
    expect(await json(api.get(`${path}/place`, citizen.token))).toMatchObject({
      state: 'called',
      counter: '3',
    });
    expect(await json<Board>(api.get(`${office}/board`))).toMatchObject({
      calls: [{ number: '1112', counter: '3', at: '2020-03-12T09:40:00+01:00', again: false }],
      waiting: 0,
    });
    expect(await json(at('recall', call))).toMatchObject({ calls: 2 });
    expect(await json(at('finish', call))).toMatchObject({ state: 'served' });
    expect(await json(api.get(path, citizen.token))).toMatchObject({ state: 'served' });

    const log = await json<{ entries: object[] }>(api.get(`${office}/log`, 'lead-token'));
    expect(log.entries).toMatchObject([
      { kind: 'check-in', actor: null, number: '1112' },
      { kind: 'call', actor: 'Schalter 1', counter: '3' },
      { kind: 'recall', actor: 'Schalter 1' },
      { kind: 'finish', actor: 'Schalter 1', at: '2020-03-12T09:40:00+01:00' },
    ]);
    const told = JSON.stringify([await json(api.get(`${office}/board`)), log]);
    expect(told).not.toContain('Ångström');
  });

  it('shows a call for half a minute at least, however many follow, and six for longer', async () => {
    for (let n = 0; n < 9; n++) {
      const visit = walkIn();
      await api.post('/v1/offices/mitte/arrivals', { token: 'lead-token', body: visit });
      const body = { id: id(), counter: '1', visit: visit.id };
      await api.post('/v1/offices/mitte/calls', { token: 'lead-token', body });
      const path = `/v1/offices/mitte/visits/${visit.id}/finish`;
      await api.post(path, { token: 'lead-token', body: { id: id() } });
    }
    const board = async () => (await json<Board>(api.get('/v1/offices/mitte/board'))).calls.length;
    expect(await board()).toBe(9);
    api.pass(1);
    expect(await board()).toBe(6);
  });

  it('takes a call back', async () => {
    await api.post(`${office}/arrivals`, { token: 'kiosk-token', body: walkIn() });
    const call = await json<DeskVisit>(desk('/calls', { counter: '1' }));
    expect(await codeOf(desk('/calls', { counter: '1' }))).toBe('counter-busy');
    expect(await json(at('undo', call))).toMatchObject({ state: 'waiting', counter: null });
    expect(await json(at('no-show', call))).toMatchObject({ state: 'no-show' });
    expect(await codeOf(desk('/calls', { counter: '1' }))).toBe('nobody-waiting');
  });
});

describe('arriving', () => {
  const arrive = (body: object) => api.post(`${office}/arrivals`, { token: 'kiosk-token', body });

  it('goes by number, by code, and without an appointment', async () => {
    const citizen = await confirmed();
    until(40);
    const first = await json<Place>(arrive({ number: '1112' }));
    expect(first).toMatchObject({ id: citizen.id, state: 'waiting' });
    expect(await json(arrive({ code: citizen.id }))).toEqual(first);
    const body = walkIn();
    const stranger = await json<Place>(arrive(body));
    expect(stranger).toMatchObject({ id: body.id, state: 'waiting', checkIn: null, place: 2, ahead: 1 });
    expect(await json(arrive(body))).toEqual(stranger);
    expect(await json(arrive({ number: stranger.number }))).toEqual(stranger);
    expect(await codeOf(arrive({ ...body, services: [{ service: 'nothing', quantity: 1 }] }))).toBe(
      'unknown-service',
    );
  });

  it('says why it is refused', async () => {
    const citizen = await confirmed();
    const checkIn = () => api.post(`/v1/bookings/${citizen.id}/check-in`, { token: citizen.token });
    expect(await codeOf(arrive({ code: citizen.id }))).toBe('other-day');
    until(21);
    expect(await json(checkIn())).toMatchObject({ code: 'too-early', from: '2020-03-12T09:22:00+01:00' });
    const elsewhere = api.post('/v1/offices/mitte/arrivals', {
      token: 'lead-token',
      body: { code: citizen.id },
    });
    expect(await codeOf(elsewhere)).toBe('other-office');
    expect(await codeOf(arrive({ number: '1111' }))).toBe('visit-not-found');
    api.pass(9 * 60);
    expect(await codeOf(checkIn())).toBe('too-late');
  });

  it('of who has not confirmed waits for that', async () => {
    until(0);
    const { id } = await api.book();
    api.pass(30);
    expect(await codeOf(arrive({ code: id }))).toBe('not-confirmed');
  });

  it('without an appointment is possible while the office is open, and shortly before', async () => {
    const early = openApi({ staff });
    const walkInAt = (minutes: number) => {
      early.pass(minutes);
      return json(early.post(`${office}/arrivals`, { token: 'kiosk-token', body: walkIn() }));
    };
    expect(await walkInAt(0)).toMatchObject({ state: 'waiting' });
    expect(await walkInAt(8 * 60)).toMatchObject({ code: 'too-late' });
    expect(await walkInAt(15 * 60)).toMatchObject({
      code: 'too-early',
      from: '2020-03-10T07:30:00+01:00',
    });
    expect(await walkInAt(30)).toMatchObject({ state: 'waiting' });
  });

  it('without an appointment needs an office that wants it', async () => {
    const strict = openApi({ staff, config: strictCity });
    const answer = strict.post(`${office}/arrivals`, { token: 'kiosk-token', body: walkIn() });
    expect(await codeOf(answer)).toBe('no-walk-ins');
  });
});

describe('the staff', () => {
  it.each([
    ['/day', 'kiosk-token', 403],
    ['/day', 'desk-token', 200],
    ['/day', 'lead-token', 200],
    ['/day', 'guessed', 401],
    ['/log', 'desk-token', 403],
    ['/log', 'lead-token', 200],
    ['/board', '', 200],
  ])('%s with %s: %i', async (path, token, status) => {
    expect((await api.get(office + path, token)).status).toBe(status);
  });

  it('has its say at its own office only', async () => {
    expect((await api.get('/v1/offices/mitte/day', 'desk-token')).status).toBe(403);
    expect((await api.get('/v1/offices/mitte/day', 'lead-token')).status).toBe(200);
  });

  it('is nobody where no staff is known', async () => {
    expect((await openApi().get(`${office}/day`, 'desk-token')).status).toBe(401);
  });

  it('calls from counters that are there', async () => {
    expect(await codeOf(desk('/calls', { counter: '99' }))).toBe('unknown-counter');
  });
});
