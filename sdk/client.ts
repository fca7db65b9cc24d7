import type * as z from 'zod/mini';
import { DaysAnswer, SlotsAnswer } from './contract/availability.ts';
import { Booking, type BookingRequest, type RescheduleRequest } from './contract/booking.ts';
import { OfficesAnswer, ServicesAnswer } from './contract/catalogue.ts';
import { Hold, type HoldRequest } from './contract/hold.ts';
import { formatSelection, type Selection } from './contract/selection.ts';
import { HoldLapsedError } from './errors/hold-lapsed-error.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { type Call, createTransport } from './transport.ts';

/** Which times to look for. Offices that do not offer the services are no error: they have no time. */
export interface Wish {
  services: Selection;
  offices: string[];
}

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
 * contract. All methods throw a `TerminError` of one of its classes, or an `AbortError` when their signal is aborted.
 *
 * Reading, holding, booking and releasing are repeated after a failure on the way, never after a refusal; the others
 * are sent once. It keeps no state: secrets are the caller's to keep.
 *
 * @example
 * const client = createClient({ api: 'https://termine.example.de' });
 * const id = newBookingId(), secret = newSecret();
 * await client.hold({ id, secret, office: 'rheinhausen', start: '2020-03-12T09:52:00+01:00', services });
 * const booking = await client.book({ id, secret }, customer, consent);
 */
export function createClient(options: ClientOptions) {
  const { json, text } = createTransport(options);
  const post = <T>(path: string, schema: z.ZodMiniType<T>, call: Call) =>
    json(path, schema, { ...call, method: 'POST' });

  return {
    /** The city and its offices. */
    offices: (request: RequestOptions = {}) => json('v1/offices', OfficesAnswer, request),

    /** Categories and services, in the order to show them. */
    services: (request: RequestOptions = {}) => json('v1/services', ServicesAnswer, request),

    /** The status of every day from `from` to `to` (`2020-03-12`, both included, at most 92 days). */
    days: (wish: Wish & { from: string; to: string }, request: RequestOptions = {}) =>
      json('v1/days', DaysAnswer, { ...request, query: { ...inQuery(wish), from: wish.from, to: wish.to } }),

    /** The free times of a day (`2020-03-12`) by office. */
    slots: (wish: Wish & { date: string }, request: RequestOptions = {}) =>
      json('v1/slots', SlotsAnswer, { ...request, query: { ...inQuery(wish), date: wish.date } }),

    /** Takes a time for a few minutes. Throws `SlotTakenError` with alternatives when it is gone. */
    hold: (body: HoldRequest, request: RequestOptions = {}) =>
      post('v1/holds', Hold, { ...request, body, repeatable: true }),

    /** Makes a hold last longer. Sent once: each call counts. Throws `HoldLapsedError`, or `RefusedError` at the limit. */
    extend: ({ id, secret }: HeldBy, request: RequestOptions = {}) =>
      post(`v1/holds/${id}/extend`, Hold, { ...request, token: secret }),

    /** Gives a hold up. That it is gone already is no error. */
    release: async ({ id, secret }: HeldBy, request: RequestOptions = {}): Promise<void> => {
      try {
        await text(`v1/holds/${id}`, { ...request, method: 'DELETE', token: secret, repeatable: true });
      } catch (error) {
        if (!(error instanceof HoldLapsedError)) throw error;
      }
    },

    /** Books what is held. The same hold and data give the same booking again. Throws `HoldLapsedError`, `TooManyBookingsError`, `InvalidRequestError`. */
    book: (
      { id, secret }: HeldBy,
      customer: BookingRequest['customer'],
      consent: BookingRequest['consent'],
      request: RequestOptions = {},
    ) =>
      post('v1/bookings', Booking, {
        ...request,
        token: secret,
        body: { hold: id, customer, consent } satisfies BookingRequest,
        repeatable: true,
      }),

    /** An appointment, without the citizen's data. */
    booking: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      json(`v1/bookings/${id}`, Booking, { ...request, token }),

    /** Confirms a pending appointment; needs the token of the confirmation link. */
    confirm: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      post(`v1/bookings/${id}/confirm`, Booking, { ...request, token }),

    /** Cancels a pending or confirmed appointment. */
    cancel: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      post(`v1/bookings/${id}/cancel`, Booking, { ...request, token }),

    /** Moves a confirmed appointment. Throws `SlotTakenError`; then the old time still stands. */
    reschedule: ({ id, token }: BookingAccess, to: RescheduleRequest, request: RequestOptions = {}) =>
      post(`v1/bookings/${id}/reschedule`, Booking, { ...request, token, body: to }),

    /** The appointment as a calendar file (text/calendar). */
    calendar: ({ id, token }: BookingAccess, request: RequestOptions = {}) =>
      text(`v1/bookings/${id}/calendar.ics`, { ...request, token }),
  };
}

function inQuery({ services, offices }: Wish) {
  return { services: formatSelection(services), offices: offices.join(',') };
}
