import { expectTypeOf, test } from 'vitest';
import type { Booking, Hold, Office, Slot } from '../contract/index.ts';
import { type Client, createClient } from '../index.ts';
import {
  type BookingFlow,
  createBookingFlow,
  type FieldName,
  type Held,
  type ReadonlySignal,
  type Step,
} from './index.ts';

// What stands here is checked by the compiler (`npm run types`), not by running it.
const client = {} as Client;
const flow = {} as BookingFlow;
const slot = {} as Slot;
const never = (_: () => unknown) => undefined;

test('a flow is made of a client alone', () => {
  expectTypeOf(createClient).returns.toExtend<Parameters<typeof createBookingFlow>[0]['client']>();
  expectTypeOf(createBookingFlow).toBeCallableWith({ client });
  expectTypeOf(createBookingFlow).returns.toEqualTypeOf<BookingFlow>();
});

test('what is read is of the contract', () => {
  expectTypeOf<BookingFlow['step']>().toEqualTypeOf<ReadonlySignal<Step>>();
  expectTypeOf<BookingFlow['office']['value']>().toEqualTypeOf<Office | null>();
  expectTypeOf<NonNullable<BookingFlow['hold']['held']['value']>>().toEqualTypeOf<Held>();
  expectTypeOf<Held['hold']>().toEqualTypeOf<Hold>();
  expectTypeOf<NonNullable<BookingFlow['booking']['booked']['value']>['booking']>().toEqualTypeOf<Booking>();
  expectTypeOf<BookingFlow['form']['set']>().parameter(0).toEqualTypeOf<FieldName>();
});

test('what must not compile does not', () => {
  // @ts-expect-error a flow needs a client
  never(() => createBookingFlow({}));
  // @ts-expect-error a place to keep things can be read too
  never(() => createBookingFlow({ client, storage: { write: () => {} } }));
  // @ts-expect-error services are wished for as text, like in an address
  never(() => createBookingFlow({ client, wishes: { services: [{ service: 'pass', quantity: 1 }] } }));
  // @ts-expect-error there is no such event
  never(() => createBookingFlow({ client, events: { cancelled: () => {} } }));
  // @ts-expect-error there is no such step
  never(() => flow.go('payment'));
  // @ts-expect-error state is changed by actions, not written
  never(() => (flow.step.value = 'done'));
  // @ts-expect-error what is held is taken by the flow, which knows the services
  never(() => flow.hold.take(slot));
  // @ts-expect-error the flow books with its form and consent, nothing else
  never(() => flow.book({ givenName: 'Erika' }));
  // @ts-expect-error a held time may be missing
  never(() => flow.hold.held.value.hold);
  // @ts-expect-error there is no such field
  never(() => flow.form.set('birthday', '1964-08-12'));
});
