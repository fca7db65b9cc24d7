import { beforeEach, describe, expect, it } from 'vitest';
import { queueAt } from '../../booking/queue.ts';
import { callNext, callThis, checkIn, finish, noShow, recall, undo } from '../../booking/visits.ts';
import type { Store, StoredBooking, StoredVisit } from '../store.ts';
import type { DayEntry } from '../visits.ts';
import { at, booking, confirmed, customer, mail, move, now, pending, wish } from './given.ts';

const office = 'rheinhausen';
const day = '2020-03-12';
const nine = at('09:00') * 60_000;
const rules = { checkIn: 'optional', grace: 5, walkInPatience: 30 } as const;
const services = [{ service: 'pass', quantity: 2 }];
const by = (kind: DayEntry['kind'], actor: string | null = 'Schalter 6'): DayEntry => ({
  key: crypto.randomUUID(),
  kind,
  actor,
  at: nine,
});
const next = (counter: string, when = nine) =>
  callNext((visits) => queueAt(visits, rules, when), counter, when);

export function describeVisits(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  const visitsOn = async (on = day) => (await store.queue(office, on)).visits;
  const visit = async (id: string) => (await visitsOn()).find((one) => one.id === id);
  const arrive = (id: string, when = nine) =>
    store.step(office, day, by('check-in', null), checkIn(id, when));
  const appointments = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => confirmed(store, { start: at('09:00') + 12 * n })));
  const walkIn = (id = crypto.randomUUID()) =>
    store.admit({ office, id, day, services }, { actor: null, at: nine });
  const stateOf = async ({ id }: Pick<StoredBooking, 'id'>) => booking(await store.find(id)).state;

  describe('the queue of a day', () => {
    it('has every booking that stands', async () => {
      const sure = await confirmed(store);
      await pending(store, { start: at('11:00') });
      const elsewhere = { office: 'mitte', start: at('09:00') };
      await confirmed(store, elsewhere);
      expect(await visitsOn()).toEqual([
        {
          ...{ office, id: sure.id, day, services: sure.services, numberIndex: 0, state: 'expected' },
          ...{ dueAt: at('09:52') * 60_000, endsAt: at('10:04') * 60_000 },
          ...{ arrivedAt: null, counter: null, calledAt: null, calls: 0, finishedAt: null },
        },
      ]);
      expect(await store.namesOn(office, day)).toContainEqual([sure.id, 'Erika Mustermann']);
    });

    it('gives walk-ins numbers of the same day, once each', async () => {
      const sure = await confirmed(store);
      const id = crypto.randomUUID();
      const answers = await Promise.all([walkIn(id), walkIn(id), walkIn()]);
      expect(new Set(answers.map((one) => one !== 'id-in-use' && one.numberIndex))).toEqual(new Set([1, 2]));
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject({ id, services, state: 'waiting', arrivedAt: nine, dueAt: null });
      const later = await confirmed(store, { start: at('11:00') });
      expect([sure.numberIndex, later.numberIndex]).toEqual([0, 3]);
    });

    it('loses who cancels, and forgets the arrival of who moves to another day', async () => {
      const [one, other] = await appointments(2);
      for (const { id } of [one, other] as StoredBooking[]) await arrive(id);
      await store.cancel(office, one?.id ?? '', mail('cancelled'), now);
      const friday = '2020-03-13';
      const start = at('10:00', friday);
      await store.move(move(other as StoredBooking, start, { day: friday, start, end: start + 12 }), now);
      expect(await visitsOn()).toEqual([]);
      expect(await visitsOn(friday)).toMatchObject([{ id: other?.id, state: 'expected', arrivedAt: null }]);
    });
  });

  describe('a step', () => {
    it('takes the booking along, to the end and back again', async () => {
      const sure = await confirmed(store);
      const { id } = sure;
      expect(await arrive(id)).toMatchObject({ state: 'waiting', arrivedAt: nine });
      expect(await stateOf(sure)).toBe('confirmed');
      await store.step(office, day, by('call'), callThis(id, '6', nine));
      expect(await stateOf(sure)).toBe('called');
      await store.step(office, day, by('recall'), recall(id, nine + 1));
      expect(await visit(id)).toMatchObject({ state: 'called', counter: '6', calledAt: nine + 1, calls: 2 });
      await store.step(office, day, by('finish'), finish(id, nine + 2));
      expect(await visit(id)).toMatchObject({ state: 'served', finishedAt: nine + 2 });
      expect(await stateOf(sure)).toBe('served');
      for (const state of ['called', 'confirmed']) {
        await store.step(office, day, by('undo'), undo(id));
        expect(await stateOf(sure)).toBe(state);
      }
      expect(await visit(id)).toMatchObject({ state: 'waiting', arrivedAt: nine, counter: null, calls: 0 });
      await store.step(office, day, by('no-show'), noShow(id, nine + 3));
      expect(await stateOf(sure)).toBe('no-show');
    });

    it('sent again is the same one, also later', async () => {
      const [one, other] = await appointments(2);
      const entry = by('call');
      const calls = await Promise.all([1, 2, 3].map(() => store.step(office, day, entry, next('6'))));
      expect(calls.map((call) => typeof call === 'object' && call.id)).toEqual([one?.id, one?.id, one?.id]);
      await store.step(office, day, by('finish'), finish(one?.id ?? '', nine));
      expect(await store.step(office, day, entry, next('6'))).toMatchObject({ id: one?.id, state: 'served' });
      expect(await store.step(office, day, { ...entry, kind: 'undo' }, undo(other?.id ?? ''))).toBe(
        'id-in-use',
      );
      expect(await visit(other?.id ?? '')).toMatchObject({ state: 'expected' });
      expect(await store.dayLog(office, day)).toHaveLength(2);
    });

    it('that changes nothing is not counted, and what it throws undoes it', async () => {
      const { id } = await confirmed(store);
      await arrive(id);
      const before = await store.queue(office, day);
      expect(await arrive(id, nine + 1)).toMatchObject({ arrivedAt: nine });
      await expect(store.step(office, day, by('finish'), finish(id, nine))).rejects.toMatchObject({
        code: 'wrong-state',
      });
      expect(await store.queue(office, day)).toEqual(before);
      expect((await store.queueSeqs()).get(office)).toBe(before.seq);
    });

    it('is not taken back where somebody else has the time by now', async () => {
      const { id } = await confirmed(store);
      await store.step(office, day, by('call'), callThis(id, '6', nine));
      await store.step(office, day, by('finish'), finish(id, nine));
      await store.hold(wish(), now);
      expect(await store.step(office, day, by('undo'), undo(id))).toBe('taken');
      expect(await visit(id)).toMatchObject({ state: 'served' });
    });

    it('gives every one of twenty counters that call at once somebody else', async () => {
      const booked = await appointments(12);
      await Promise.all(booked.map(({ id }) => arrive(id)));
      for (let n = 0; n < 8; n++) await walkIn();
      const calls = await Promise.all(
        Array.from({ length: 20 }, (_, n) => store.step(office, day, by('call'), next(String(n), nine))),
      );
      expect(new Set(calls.map((call) => (call as StoredVisit).id)).size).toBe(20);
      await expect(store.step(office, day, by('call'), next('21'))).rejects.toMatchObject({
        code: 'nobody-waiting',
      });
    });

    it('and a cancellation at the same moment never both happen', async () => {
      const booked = await appointments(6);
      await Promise.all([
        ...booked.map(({ id }, n) =>
          store.step(office, day, by('call'), callThis(id, String(n), nine)).catch(() => null),
        ),
        ...booked.map(({ id }) => store.cancel(office, id, mail('cancelled'), now)),
      ]);
      const queue = await visitsOn();
      for (const one of booked) {
        const state = await stateOf(one);
        expect(queue.find(({ id }) => id === one.id)?.state).toBe(
          state === 'cancelled' ? undefined : 'called',
        );
      }
    });
  });

  describe('the log of a day', () => {
    it('says who did what, in order, and is forgotten with the day', async () => {
      const { id } = await confirmed(store);
      await arrive(id);
      await store.step(office, day, by('call', 'Frau Muster'), callThis(id, '6', nine));
      const stranger = await walkIn();
      await store.step(office, day, by('no-show'), noShow(id, nine));
      const facts = { at: nine, visit: id, numberIndex: 0 };
      expect(await store.dayLog(office, day)).toMatchObject([
        { ...facts, kind: 'check-in', actor: null, counter: null },
        { ...facts, kind: 'call', actor: 'Frau Muster', counter: '6' },
        { kind: 'walk-in', visit: (stranger as StoredVisit).id, numberIndex: 1 },
        { ...facts, kind: 'no-show', counter: '6' },
      ]);
      await store.forgetDays(day);
      expect(await store.dayLog(office, day)).toHaveLength(4);
      await store.forgetDays('2020-03-13');
      expect(await store.dayLog(office, day)).toEqual([]);
      expect(await visitsOn()).toMatchObject([{ id, state: 'no-show', arrivedAt: null, counter: null }]);
      expect((await store.queueSeqs()).get(office)).toBe(4);
    });

    it('has no names of citizens', async () => {
      const { id } = await confirmed(store);
      await arrive(id);
      const told = JSON.stringify([await store.dayLog(office, day), await store.queue(office, day)]);
      for (const text of Object.values(customer)) expect(told).not.toContain(text);
    });
  });
}
