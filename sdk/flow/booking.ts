import { type ReadonlySignal, signal } from '@preact/signals-core';
import {
  type Client,
  HoldLapsedError,
  InvalidRequestError,
  RefusedError,
  SlotTakenError,
} from '@termin/sdk/bare';
import type { Booking, Customer } from '@termin/sdk/contract';
import type { FlowHold, Held, HoldWish } from './hold.ts';

/** A booked appointment and the secret that opens it while this tab is open. */
export interface Booked {
  booking: Booking;
  secret: string;
}

export interface FlowBooking {
  readonly booked: ReadonlySignal<Booked | null>;
  /** Where the mail went; null after a reload. */
  readonly email: ReadonlySignal<string | null>;
  readonly booking: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<unknown>;
  /** Books what is held; a second call while the first is on its way does nothing. */
  book(customer: Customer, consentVersion: string, wish: HoldWish): Promise<BookOutcome>;
  restore(booked: Booked | null): void;
}

/** `gone`: neither the hold nor its time could be had any more. `unfit`: the server wants other data; see `fields`. */
export type BookOutcome =
  | { kind: 'booked'; booking: Booking }
  | { kind: 'unfit'; fields: string[] }
  | { kind: 'gone' | 'failed' };

export function createBooking(client: Client, hold: FlowHold): FlowBooking {
  const booked = signal<Booked | null>(null);
  const email = signal<string | null>(null);
  const busy = signal(false);
  const error = signal<unknown>(null);

  async function book(customer: Customer, version: string, wish: HoldWish): Promise<BookOutcome> {
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
  async function bookOrHoldAgain(held: Held, customer: Customer, version: string, wish: HoldWish) {
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
    booking: busy,
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
