import fc from 'fast-check';
import { expect } from 'vitest';
import type { Move, Store, Taken } from '../store.ts';
import { at, booking, customer, mail, minutes, request, wish } from './given.ts';
import type { Model, ModelBooking } from './model.ts';

type Command = fc.AsyncCommand<Model, Store>;
type Run = (model: Model, store: Store) => Promise<void>;

const offices = ['rheinhausen', 'mitte'];
const days = ['2020-03-12', '2020-03-13'];

/** Few times, offices and lanes, so that they meet. */
const place = fc
  .record({
    office: fc.constantFrom(...offices),
    day: fc.constantFrom(...days),
    offset: fc.integer({ min: 0, max: 15 }),
    length: fc.integer({ min: 1, max: 12 }),
    lanes: fc.constantFrom<number[]>([1], [2], [1, 2], [2, 1]),
  })
  .map(({ office, day, offset, length, lanes }) => {
    const start = at('09:00', day) + offset * 3;
    return { office, day, lanes, start, end: start + length * 3 };
  });
type Place = Move['to'];
const choice = fc.nat({ max: 5 });

function command(name: string, values: unknown, run: Run): Command {
  return { check: () => true, run, toString: () => `${name} ${JSON.stringify(values)}` };
}

/** Does it to a booking that exists by then. */
function onOne(name: string, run: (one: ModelBooking, model: Model, store: Store) => Promise<void>) {
  return choice.map((chosen): Command => {
    const doIt: Run = async (model, store) => {
      const one = model.pick(chosen);
      if (one) await run(one, model, store);
    };
    return command(name, chosen, doIt);
  });
}

const hold = fc.record({ place, replaces: fc.option(choice) }).map(({ place, replaces }) =>
  command('hold', { ...place, replaces }, async (model, store) => {
    const earlier = replaces === null ? undefined : model.pick(replaces);
    const asked = wish({
      ...place,
      expiresAt: model.now + minutes(10),
      ...(earlier && { replaces: { office: earlier.office, id: earlier.id } }),
    });
    const answer = await store.hold(asked, model.now);
    const gives = earlier && model.live(earlier, 'held') ? earlier : undefined;
    const free = model.free(place, place.lanes, gives);
    if (free.length === 0) return expect(answer).toBeNull();

    const { lane } = booking(answer);
    expect(free).toContain(lane);
    if (gives) Object.assign(gives, { state: 'released', expiresAt: null });
    const { office, start, end, day } = place;
    model.bookings.push({
      ...{ id: asked.id, office, lane, start, end, day, expiresAt: asked.expiresAt },
      state: 'held',
      extensionsLeft: asked.extensions,
      numberIndex: null,
    });
  }),
);

const extend = onOne('extend', async (one, model, store) => {
  const until = model.now + minutes(10);
  const answer = await store.extend(one.office, one.id, until, model.now);
  if (!model.live(one, 'held') || one.extensionsLeft === 0) return expect(answer).toBeNull();
  Object.assign(one, { expiresAt: until, extensionsLeft: one.extensionsLeft - 1 });
  expect(answer).toMatchObject(one);
});

const release = onOne('release', async (one, model, store) => {
  const answer = await store.release(one.office, one.id, model.now);
  if (!model.live(one, 'held')) return expect(answer).toBeNull();
  Object.assign(one, { state: 'released', expiresAt: null });
  expect(answer).toMatchObject(one);
});

const book = onOne('book', async (one, model, store) => {
  const expiresAt = model.now + minutes(60);
  const answer = await store.book(request(one, { fingerprint: crypto.randomUUID(), expiresAt }), model.now);
  if (!model.live(one, 'held')) return expect(answer).toBeNull();
  Object.assign(one, { state: 'pending', expiresAt, numberIndex: model.nextNumber(one.office, one.day) });
  expect(answer).toMatchObject({ ...one, customer });
});

const confirm = onOne('confirm', async (one, model, store) => {
  const answer = await store.confirm(one.office, one.id, mail('confirmed'), model.now);
  if (!model.live(one, 'pending')) return expect(answer).toBeNull();
  Object.assign(one, { state: 'confirmed', expiresAt: null });
  expect(answer).toMatchObject({ ...one, customer });
});

const cancel = onOne('cancel', async (one, model, store) => {
  const answer = await store.cancel(one.office, one.id, mail('cancelled'), model.now);
  if (!model.live(one, 'pending', 'confirmed')) return expect(answer).toBeNull();
  Object.assign(one, { state: 'cancelled', expiresAt: null });
  expect(answer).toMatchObject({ ...one, customer: null });
});

async function moveOne(one: ModelBooking, to: Place, model: Model, store: Store): Promise<void> {
  const wished = { office: one.office, id: one.id, to, customer, mail: mail('rescheduled') };
  const answer = await store.move(wished, model.now);
  if (!model.live(one, 'confirmed')) return expect(answer).toBeNull();
  const free = model.free(to, to.lanes, one);
  if (free.length === 0) return expect(answer).toBe('taken');
  const { lane } = booking(answer);
  expect(free).toContain(lane);
  const sameDay = one.office === to.office && one.day === to.day;
  const numberIndex = sameDay ? one.numberIndex : model.nextNumber(to.office, to.day);
  const { office, start, end, day } = to;
  Object.assign(one, { office, lane, start, end, day, numberIndex });
  expect(answer).toMatchObject({ ...one, customer });
}

const move = fc.record({ chosen: choice, to: place }).map(({ chosen, to }) =>
  command('move', { chosen, ...to }, async (model, store) => {
    const one = model.pick(chosen);
    if (one) await moveOne(one, to, model, store);
  }),
);

const block = place.map(({ office, day, start, end, lanes: [lane = 1] }) =>
  command('block', { office, lane, start, end }, async (model, store) => {
    const free = model.free({ office, start, end }, [lane]).length;
    expect(await store.block([{ office, lane, start, end, day }], model.now)).toBe(free);
    if (free) model.blocks.push({ office, lane, start, end });
  }),
);

/** Marks what has lapsed; what was taken over before is marked already, so the count may be lower. */
const lapse = fc.constant(
  command('lapse', null, async (model, store) => {
    const due = model.bookings.filter((one) => model.lapsed(one));
    expect(await store.lapse(model.now)).toBeLessThanOrEqual(due.length);
    for (const one of due) {
      Object.assign(one, { state: 'lapsed', expiresAt: null });
      expect(await store.find(one.id)).toMatchObject({ ...one, customer: null });
    }
  }),
);

const wait = fc.constantFrom(1, 9, 10, 25, 60).map((count) =>
  command('wait', count, async (model) => {
    model.now += minutes(count);
  }),
);

/** Nothing is lost, and nothing that takes time overlaps. That no number is given twice is checked at every booking. */
async function compare(model: Model, store: Store): Promise<void> {
  const taken = await store.taken(offices, at('00:00', '2020-03-12'), at('23:59', '2020-03-13'), model.now);
  const line = ({ office, lane, start, end }: Taken) => `${office} ${lane} ${start} ${end}`;
  expect(taken.map(line).sort()).toEqual(model.busy().map(line).sort());
  const inOrder = taken.sort((a, b) => a.start - b.start);
  for (const one of inOrder) {
    const next = inOrder.slice(inOrder.indexOf(one) + 1).find((other) => sameLane(one, other));
    if (next) expect(one.end).toBeLessThanOrEqual(next.start);
  }
}

function sameLane(one: Taken, other: Taken): boolean {
  return one.office === other.office && one.lane === other.lane;
}

const all = [
  hold,
  hold,
  hold,
  book,
  book,
  confirm,
  confirm,
  cancel,
  move,
  extend,
  release,
  block,
  lapse,
  wait,
];

/** Sequences of what citizens, clerks and workers do under a moving clock; after every step store and model agree. */
export const sequences = fc.commands(
  all.map((arbitrary) =>
    arbitrary.map((step): Command => {
      const run: Run = async (model, store) => {
        await step.run(model, store);
        await compare(model, store);
      };
      return { check: () => true, run, toString: step.toString };
    }),
  ),
  { maxCommands: 40, size: 'max' },
);
