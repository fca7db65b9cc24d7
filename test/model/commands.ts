import fc from 'fast-check';
import type { ActionContext } from '../../src/actions/context.ts';
import { expectNothingLost, expectSameOffer, expectSameTimes } from './expect.ts';
import type { Appointment, Model } from './model.ts';
import { placeOf, wish } from './places.ts';
import type { ServiceId } from './town.ts';
import type { World } from './world.ts';

export type Command = fc.AsyncCommand<Model, World>;
/** Does something through one of the processes. */
export type Step = (model: Model, context: ActionContext, real: World) => Promise<void>;

const processAt = fc.nat({ max: 1 });
export const service = fc.constantFrom<ServiceId>('pass', 'pass', 'auto');
/** Mostly the latest appointment, so that stories go on. */
export const choice = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat({ max: 5 }) },
);

/** After each step nothing is lost, and both processes show what the model says. */
export function command(name: string, values: unknown, at: number, step: Step): Command {
  return {
    check: () => true,
    async run(model, real) {
      await step(model, real.processes[at === 0 ? 0 : 1], real);
      await expectNothingLost(model, real);
    },
    toString: () => `${name} ${JSON.stringify(values)} at ${at}`,
  };
}

export function step<T>(
  name: string,
  values: fc.Arbitrary<T>,
  run: (values: T, model: Model, context: ActionContext, real: World) => Promise<void>,
): fc.Arbitrary<Command> {
  return fc
    .tuple(values, processAt)
    .map(([given, at]) =>
      command(name, given, at, (model, context, real) => run(given, model, context, real)),
    );
}

/** Does it to an appointment that exists by then. */
export function onOne(
  name: string,
  run: (one: Appointment, model: Model, context: ActionContext, real: World) => Promise<void>,
): fc.Arbitrary<Command> {
  return step(name, choice, async (chosen, model, context, real) => {
    const one = model.pick(chosen);
    if (one) await run(one, model, context, real);
  });
}

export const wait = step(
  'wait',
  fc.oneof(
    fc.constantFrom(1, 4, 9, 10, 25, 60).map((minutes) => minutes * 60_000),
    fc.constantFrom(1, 59_999, 8 * 3_600_000, 15 * 3_600_000),
  ),
  async (ms, model) => {
    model.now += ms;
  },
);

export const lookAtDays = step('look at days', service, (wanted, model, _, real) =>
  expectSameOffer(model, real, wanted),
);

export const lookAtTimes = step(
  'look at times',
  fc.record({ wanted: service, where: wish }),
  async ({ wanted, where }, model, _, real) => {
    const place = placeOf(model, wanted, where);
    if (place) await expectSameTimes(model, real, wanted, place);
  },
);

/** Somebody who is none of the two processes keeps a time for the office. */
export const keep = step(
  'keep',
  fc.record({ where: wish, lane: fc.integer({ min: 1, max: 2 }), length: fc.constantFrom(4, 30, 60) }),
  async ({ where, lane, length }, model, _, { store }) => {
    const place = placeOf(model, 'pass', where);
    if (!place) return;
    const { day, start } = place;
    const one = { office: place.office.id, lane, start, end: start + length };
    const count = await store.block([{ ...one, day }], model.now);
    const free = !model
      .busy()
      .some((it) => it.office === one.office && it.lane === lane && it.start < one.end && start < it.end);
    if ((count === 1) !== free) throw new Error(`kept ${count} where free is ${free}`);
    if (count === 1) model.kept.push(one);
  },
);

export const sweep = step('sweep', fc.constant(null), async (_, model, _context, { store }) => {
  await store.lapse(model.now);
  for (const one of model.appointments) {
    if (one.expiresAt !== null && one.expiresAt <= model.now) {
      Object.assign(one, { state: 'lapsed', expiresAt: null, customer: null });
    }
  }
});
