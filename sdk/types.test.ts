import { expectTypeOf, test } from 'vitest';
import type { Booking, Hold, Slot } from './contract/index.ts';
import {
  type Attempt,
  type Client,
  type ClientOptions,
  createClient,
  type DayClient,
  isInvalidRequestError,
  isSlotTakenError,
  type Operation,
  type SlotTakenError,
  type TerminError,
} from './index.ts';

// What stands here is checked by the compiler (`npm run types`), not by running it.
const client = {} as Client;
const slot = {} as Slot;
const services = [{ service: 'fuehrerschein', quantity: 1 }];
const wish = { services, offices: ['rheinhausen'], date: '2020-03-12' };
const customer = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika@example.org' };
const never = (_: () => unknown) => undefined;

test('results are those of the contract', () => {
  expectTypeOf(client.booking).returns.resolves.toEqualTypeOf<Booking>();
  expectTypeOf(client.hold).returns.resolves.toExtend<Hold & { secret: string }>();
  expectTypeOf(client.calendar).returns.resolves.toBeString();
  expectTypeOf<Operation>().toEqualTypeOf<keyof Client | Exclude<keyof DayClient, `watch${string}`>>();
});

test('what was held can be booked, extended and released as it is', () => {
  type Held = Awaited<ReturnType<Client['hold']>>;
  expectTypeOf<Held>().toExtend<Parameters<Client['book']>[0]>();
  expectTypeOf<Held>().toExtend<Parameters<Client['extend']>[0]>();
  expectTypeOf<Held>().toExtend<Parameters<Client['release']>[0]>();
});

test('a guard narrows', () => {
  const error = {} as unknown;
  if (isSlotTakenError(error)) expectTypeOf(error.alternatives).toEqualTypeOf<Slot[]>();
  if (isInvalidRequestError(error)) expectTypeOf(error.errors).items.toHaveProperty('path');
  expectTypeOf<SlotTakenError>().toExtend<TerminError>();
});

test('the platform’s own fetch fits', () => {
  expectTypeOf<typeof fetch>().toExtend<NonNullable<ClientOptions['fetch']>>();
});

test('what must not compile does not', () => {
  // @ts-expect-error a client needs to know where the API lives
  never(() => createClient({}));
  // @ts-expect-error a time limit is a number of milliseconds
  never(() => createClient({ api: '/', timeout: '10s' }));
  // @ts-expect-error a hold needs its services
  never(() => client.hold({ office: slot.office, start: slot.start }));
  // @ts-expect-error a quantity is a number
  never(() => client.slots({ ...wish, services: [{ service: 'pass', quantity: '1' }] }));
  // @ts-expect-error days need both ends
  never(() => client.days({ services, offices: [], from: '2020-03-12' }));
  // @ts-expect-error no booking without a consent
  never(() => client.book({ id: '', secret: '' }, customer));
  // @ts-expect-error a booking is opened by a token, not by the hold's secret under its name
  never(() => client.confirm({ id: '', secret: '' }));
  // @ts-expect-error what is not held can't be booked
  never(() => client.book(slot, customer, { version: '1' }));
  // @ts-expect-error an error is unknown until a guard has looked at it
  never((error: unknown = null) => error.alternatives);
  // @ts-expect-error what a log is told holds no address
  never((attempt = {} as Attempt) => attempt.url);
});
