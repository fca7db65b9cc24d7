import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Client, Wish } from '../client.ts';
import type { Booking, Customer } from '../contract/index.ts';
import { HoldLapsedError } from '../errors/hold-lapsed-error.ts';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { RefusedError } from '../errors/refused-error.ts';
import { SlotTakenError } from '../errors/slot-taken-error.ts';
import type { HoldControl } from './create-hold.ts';
import type { Held } from './hold.ts';

/** A booked appointment and the secret that opens it while this tab is open. */
export interface Booked {
  booking: Booking;
  secret: string;
}

/** The booking of what is held, by the flow's `book`. */
export interface FlowBooking {
  readonly booked: ReadonlySignal<Booked | null>;
  /** Where the mail went; null after a reload. */
  readonly email: ReadonlySignal<string | null>;
  /** The booking is on its way. */
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last try failed; null when it did not. */
  readonly error: ReadonlySignal<unknown>;
}

/** What the flow does with the booking, and a face does not. */
export interface BookingControl extends FlowBooking {
  /** Books what is held; a second call while the first is on its way does nothing. */
  book(customer: Customer, consentVersion: string, wish: Wish): Promise<BookOutcome>;
  restore(booked: Booked | null): void;
}

/** `gone`: neither the hold nor its time could be had any more. `unfit`: the server wants other data; see `fields`. */
export type BookOutcome =
  | { kind: 'booked'; booking: Booking }
  | { kind: 'unfit'; fields: string[] }
  | { kind: 'gone' | 'failed' };

export function createBooking(client: Client, hold: HoldControl): BookingControl {
  const booked = signal<Booked | null>(null);
  const email = signal<string | null>(null);
  const busy = signal(false);
  const error = signal<unknown>(null);

  async function book(customer: Customer, version: string, wish: Wish): Promise<BookOutcome> {
    const held = hold.held.peek();
    if (busy.peek() || !held) return { kind: 'failed' };
    busy.value = true;
    error.value = null;
    try {
      const { booking, secret } = await bookOrHoldAgain(held, customer, version, wish);
      booked.value = { booking, secret };
      email.value = customer.email;
      hold.forget();
      return { kind: 'booked', booking };
    } catch (failure) {
      if (failure instanceof HoldLapsedError || failure instanceof SlotTakenError) return { kind: 'gone' };
      error.value = failure;
      if (failure instanceof InvalidRequestError)
        return { kind: 'unfit', fields: failure.errors.map(({ path }) => path.replace(/^customer\./, '')) };
      return { kind: 'failed' };
    } finally {
      busy.value = false;
    }
  }

  /** A hold that lapsed in the last moment is taken once more: the citizen has already decided. */
  async function bookOrHoldAgain(held: Held, customer: Customer, version: string, wish: Wish) {
    const send = async ({ hold: { id }, secret }: Held) => ({
      booking: await client.book({ id, secret }, customer, { version }).catch((failure: unknown) => {
        // Booked already, in a copy of this tab: there is one appointment, and this is it.
        if (failure instanceof RefusedError && failure.code === 'already-booked')
          return client.booking({ id, token: secret });
        throw failure;
      }),
      secret,
    });
    try {
      return await send(held);
    } catch (failure) {
      if (!(failure instanceof HoldLapsedError)) throw failure;
      hold.forget();
      const again = (await hold.take(held.hold, wish)) && hold.held.peek();
      if (!again) throw failure;
      return await send(again);
    }
  }

  return {
    booked,
    email,
    busy,
    error,
    book,
    restore: (before) => {
      booked.value = before;
    },
  };
}

/** The city's privacy text has changed since it was read. */
export function isConsentOutdated(error: unknown): boolean {
  return error instanceof RefusedError && error.code === 'consent-outdated';
}
