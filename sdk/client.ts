import type * as z from 'zod/mini';
import { DaysAnswer, SlotsAnswer } from './contract/availability.ts';
import { Booking, type BookingRequest, type RescheduleRequest } from './contract/booking.ts';
import { OfficesAnswer, ServicesAnswer } from './contract/catalogue.ts';
import { Hold, type HoldRequest } from './contract/hold.ts';
import { formatSelection, type Selection } from './contract/selection.ts';
import { HoldLapsedError } from './errors/hold-lapsed-error.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { newBookingId, newSecret } from './secrets.ts';
import { type Call, createTransport } from './transport.ts';

/** Which times to look for. Offices that do not offer the services are no error: they have no time. */
export interface Wish {
  services: Selection;
  offices: string[];
}

/** A time to hold. Give `id` and `secret` to be able to send the same hold again yourself; they are made when left out. */
export type HoldWish = Omit<HoldRequest, 'id' | 'secret'> & Partial<HeldBy>;

/** A hold as its owner knows it. */
export interface HeldBy {
  id: string;
  secret: string;
}

/** Whose booking, and the token that opens it: the hold's secret or the one from a link in a mail. */
export interface BookingAccess {
  id: string;
  token: string;
}

export type Client = ReturnType<typeof createClient>;

/**
 * A client of the booking API, for browsers and servers. One method per operation; every answer is checked against the
 * contract. All methods throw a `TerminError` of one of its classes, or the reason of their signal when it is aborted.
 *
 * A request whose answer was lost is sent again, as all but `extend` have the same effect twice as once; what the server
 * refused is not. It keeps no state: secrets are the caller's to keep.
 *
 * @example
 * const client = createClient({ api: 'https://termine.example.de' });
 * const held = await client.hold({ office: 'rheinhausen', start: '2020-03-12T09:52:00+01:00', services });
 * const booking = await client.book(held, customer, consent);
 */
export function createClient(options: ClientOptions) {
  const { json, text } = createTransport(options);
  const post = <T>(path: string, schema: z.ZodMiniType<T>, call: Call) =>
    json(path, schema, { ...call, method: 'POST' });

  return {
    /** The city and its offices. */
    offices: (request: RequestOptions = {}) =>
      json('v1/offices', OfficesAnswer, { ...request, operation: 'offices' }),

    /** Categories and services, in the order to show them. */
    services: (request: RequestOptions = {}) =>
      json('v1/services', ServicesAnswer, { ...request, operation: 'services' }),

    /** The status of every day from `from` to `to` (`2020-03-12`, both included, at most 92 days). */
    days: (wish: Wish & { from: string; to: string }, request: RequestOptions = {}) =>
      json('v1/days', DaysAnswer, {
        ...request,
        operation: 'days',
        query: { ...inQuery(wish), from: wish.from, to: wish.to },
      }),

    /** The free times of a day (`2020-03-12`) by office. */
    slots: (wish: Wish & { date: string }, request: RequestOptions = {}) =>
      json('v1/slots', SlotsAnswer, {
        ...request,
        operation: 'slots',
        query: { ...inQuery(wish), date: wish.date },
      }),

    /** Takes a time for a few minutes; answers its secret too. Throws `SlotTakenError` with alternatives when it is gone. */
    hold: async (wish: HoldWish, request: RequestOptions = {}): Promise<Hold & HeldBy> => {
      const body: HoldRequest = {
        ...wish,
        id: wish.id ?? newBookingId(),
        secret: wish.secret ?? newSecret(),
      };
      const hold = await post('v1/holds', Hold, { ...request, operation: 'hold', body });
      return { ...hold, secret: body.secret };
    },

    /** Makes a hold last longer. Sent once: each call counts. Throws `HoldLapsedError`, or `RefusedError` at the limit. */
    extend: ({ id, secret }: HeldBy, request: RequestOptions = {}) =>
      post(`v1/holds/${encodeURIComponent(id)}/extend`, Hold, {
        ...request,
        operation: 'extend',
        token: secret,
        repeatable: false,
      }),

    /** Gives a hold up. That it is gone already is no error. */
    release: async ({ id, secret }: HeldBy, request: RequestOptions = {}): Promise<void> => {
      try {
        await text(`v1/holds/${encodeURIComponent(id)}`, {
          ...request,
          operation: 'release',
          method: 'DELETE',
          token: secret,
        });
      } catch (error) {
        if (!(error instanceof HoldLapsedError)) throw error;
      }
    },

    /**
     * Books what is held. The same hold and data give the same booking again.
     * Throws `HoldLapsedError`, `TooManyBookingsError`, `InvalidRequestError`.
     */
    book: (
      { id, secret }: HeldBy,
      customer: BookingRequest['customer'],
      consent: BookingRequest['consent'],
      request: RequestOptions = {},
    ) =>
      post('v1/bookings', Booking, {
        ...request,
        operation: 'book',
        token: secret,
        body: { hold: id, customer, consent } satisfies BookingRequest,
      }),

    /** An appointment, without the citizen's data. */
    booking: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      json(bookingPath(id), Booking, { ...request, operation: 'booking', token }),

    /** Confirms a pending appointment; needs the token of the confirmation link. One that is confirmed stays so. */
    confirm: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      post(`${bookingPath(id)}/confirm`, Booking, { ...request, operation: 'confirm', token }),

    /** Cancels a pending or confirmed appointment. One that is cancelled stays so. */
    cancel: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      post(`${bookingPath(id)}/cancel`, Booking, { ...request, operation: 'cancel', token }),

    /** Moves a confirmed appointment. Throws `SlotTakenError`; then the old time still stands. */
    reschedule: ({ id, token }: BookingAccess, to: RescheduleRequest, request: RequestOptions = {}) =>
      post(`${bookingPath(id)}/reschedule`, Booking, {
        ...request,
        operation: 'reschedule',
        token,
        body: to,
      }),

    /** The appointment as a calendar file (text/calendar). */
    calendar: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      text(`${bookingPath(id)}/calendar.ics`, { ...request, operation: 'calendar', token }),
  };
}

const bookingPath = (id: string) => `v1/bookings/${encodeURIComponent(id)}`;

function inQuery({ services, offices }: Wish) {
  return { services: formatSelection(services), offices: offices.join(',') };
}
