import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { StoredVisit } from '../store/visits.ts';
import { estimate, openCounters, queueAt, turnAt } from './queue.ts';

const rules = { checkIn: 'optional', grace: 5, walkInPatience: 30 } as const;
const minute = (count: number) => count * 60_000;
let count = 0;

function visit(values: Partial<StoredVisit>): StoredVisit {
  const [dueAt, arrivedAt] = [values.dueAt ?? null, values.arrivedAt ?? null];
  return {
    ...{ office: 'rheinhausen', id: `visit ${count}`, day: '2020-03-12', services: [], numberIndex: count++ },
    ...{ dueAt, endsAt: null, arrivedAt, state: arrivedAt === null ? 'expected' : 'waiting' },
    ...{ counter: null, calledAt: null, calls: 0, finishedAt: null },
    ...values,
  };
}
const due = (dueAt: number, arrivedAt: number | null) =>
  visit({ dueAt: minute(dueAt), arrivedAt: arrivedAt === null ? null : minute(arrivedAt) });
const walkIn = (arrivedAt: number) => visit({ arrivedAt: minute(arrivedAt) });
const order = (now: number, ...visits: StoredVisit[]) =>
  queueAt(visits, rules, minute(now)).map((one) => visits.indexOf(one));

describe('the turn', () => {
  it.each([
    ['an appointment in time comes at its start', due(60, 40), 60],
    ['within the grace too', due(60, 65), 60],
    ['a late one at its arrival', due(60, 66), 66],
    ['a walk-in half an hour after its arrival', walkIn(40), 70],
  ])('of %s', (_, visit, turn) => {
    expect(turnAt(visit, rules)).toBe(minute(turn));
  });
});

describe('the queue', () => {
  it('goes by turns that have come', () => {
    expect(order(80, walkIn(41), due(60, 75), due(65, 50), due(60, 62))).toEqual([3, 2, 0, 1]);
  });

  it('goes on by arrival where nobody’s turn has come, before an idle counter', () => {
    expect(order(50, due(60, 45), walkIn(40), due(55, 30))).toEqual([2, 1, 0]);
    expect(order(56, due(60, 45), walkIn(40), due(55, 50))).toEqual([2, 1, 0]);
  });

  it('ends with appointments of who has said nothing, where nobody has to', () => {
    const visits = [due(60, null), walkIn(64), due(70, null)];
    expect(order(65, ...visits)).toEqual([1, 0]);
    expect(queueAt(visits, { ...rules, checkIn: 'required' }, minute(65))).toEqual([visits[1]]);
  });

  it('has nobody who was called, served or given up', () => {
    for (const state of ['called', 'served', 'no-show'] as const)
      expect(queueAt([visit({ arrivedAt: 0, state })], rules, minute(90))).toEqual([]);
  });
});

const day = 600;
const visits = fc
  .array(
    fc.record({
      due: fc.option(fc.integer({ min: 0, max: day })),
      arrived: fc.option(fc.integer({ min: 0, max: day })),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all
      .filter((one) => one.due !== null || one.arrived !== null)
      .map((one) =>
        visit({
          dueAt: one.due === null ? null : minute(one.due),
          arrivedAt: one.arrived === null ? null : minute(one.arrived),
        }),
      ),
  );
const now = fc.integer({ min: 0, max: day }).map(minute);
/** Nobody arrives in the future. */
const until = (all: StoredVisit[], at: number) =>
  all.filter(({ arrivedAt }) => arrivedAt === null || arrivedAt <= at);

test('nobody is left out, and no counter is idle while somebody is here', () => {
  fc.assert(
    fc.property(visits, now, (all, at) => {
      const here = until(all, at);
      const queue = queueAt(here, rules, at);
      expect(new Set(queue).size).toBe(queue.length);
      for (const one of here) if (one.state === 'waiting') expect(queue).toContain(one);
    }),
  );
});

test('nobody is called before somebody whose turn has come earlier', () => {
  fc.assert(
    fc.property(visits, now, (all, at) => {
      const [next] = queueAt(until(all, at), rules, at);
      for (const one of until(all, at)) {
        const turn = turnAt(one, rules);
        if (next && one.state === 'waiting' && turn <= at)
          expect(turnAt(next, rules)).toBeLessThanOrEqual(turn);
      }
    }),
  );
});

test('the order does not depend on the order in which visits are read', () => {
  fc.assert(
    fc.property(visits, now, fc.integer(), (all, at, seed) => {
      const mixed = all.toSorted(
        (one, other) => ((one.numberIndex * seed) % 7) - ((other.numberIndex * seed) % 7),
      );
      expect(queueAt(mixed, rules, at)).toEqual(queueAt(all, rules, at));
    }),
  );
});

test('nobody waits for ever: once the turn has come, only those with an earlier one go before', () => {
  fc.assert(
    fc.property(visits, now, (all, at) => {
      const queue = queueAt(until(all, at), rules, at);
      for (const [place, one] of queue.entries()) {
        if (one.state !== 'waiting' || turnAt(one, rules) > at) continue;
        const earlier = queue.slice(0, place).filter((before) => turnAt(before, rules) > turnAt(one, rules));
        expect(earlier).toEqual([]);
      }
    }),
  );
});

describe('the estimate', () => {
  const called = (counter: string, at: number) =>
    visit({ arrivedAt: 0, state: 'called', counter, calledAt: minute(at) });

  it('shares the work before among the counters that call', () => {
    const visits = [called('1', 40), called('2', 50), called('2', 55), called('3', 20)];
    expect(openCounters(visits, minute(60))).toBe(2);
    expect(estimate(30, 2)).toBe(15);
    expect(estimate(25, 2)).toBe(13);
    expect(estimate(0, 2)).toBe(0);
  });

  it('is unknown while no counter calls', () => {
    expect(openCounters([called('1', 20), walkIn(0)], minute(60))).toBe(0);
    expect(estimate(10, 0)).toBeNull();
  });
});
