import type * as z from 'zod/mini';
import type { BookingAccess, Client, Wish } from './client.ts';
import { DaysAnswer, SlotsAnswer } from './contract/availability.ts';
import { Booking, type BookingRequest } from './contract/booking.ts';
import { OfficesAnswer, ServicesAnswer } from './contract/catalogue.ts';
import { Hold, type HoldRequest } from './contract/hold.ts';
import { formatSelection } from './contract/selection.ts';
import { HoldLapsedError } from './errors/hold-lapsed-error.ts';
import type { ClientOptions, Operation, RequestOptions } from './options.ts';
import { newBookingId, newSecret } from './secrets.ts';
import { type Call, createTransport } from './transport.ts';

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
export function createClient(options: ClientOptions): Client {
  const { json, text } = createTransport(options);
  const post = <T>(path: string, schema: z.ZodMiniType<T>, call: Call) =>
    json(path, schema, { ...call, method: 'POST' });
  const act = (operation: Operation, { id, token }: BookingAccess, request: RequestOptions, body?: unknown) =>
    post(`${bookingPath(id)}/${operation}`, Booking, { ...request, operation, token, body });

  return {
    offices: (request) => json('v1/offices', OfficesAnswer, { ...request, operation: 'offices' }),

    services: (request) => json('v1/services', ServicesAnswer, { ...request, operation: 'services' }),

    days: ({ from, to, ...wish }, request) =>
      json('v1/days', DaysAnswer, { ...request, operation: 'days', query: { ...inQuery(wish), from, to } }),

    slots: ({ date, ...wish }, request) =>
      json('v1/slots', SlotsAnswer, { ...request, operation: 'slots', query: { ...inQuery(wish), date } }),

    async hold(wish, request) {
      const { id = newBookingId(), secret = newSecret() } = wish;
      const body: HoldRequest = { ...wish, id, secret };
      return { ...(await post('v1/holds', Hold, { ...request, operation: 'hold', body })), secret };
    },

    extend: ({ id, secret }, request) =>
      post(`${holdPath(id)}/extend`, Hold, {
        ...request,
        operation: 'extend',
        token: secret,
        repeatable: false,
      }),

    async release({ id, secret }, request) {
      try {
        await text(holdPath(id), { ...request, operation: 'release', method: 'DELETE', token: secret });
      } catch (error) {
        if (!(error instanceof HoldLapsedError)) throw error;
      }
    },

    book({ id, secret }, customer, consent, request) {
      const body: BookingRequest = { hold: id, customer, consent };
      return post('v1/bookings', Booking, { ...request, operation: 'book', token: secret, body });
    },

    booking: ({ id, token }, request) =>
      json(bookingPath(id), Booking, { ...request, operation: 'booking', token }),

    confirm: (access, request = {}) => act('confirm', access, request),

    cancel: (access, request = {}) => act('cancel', access, request),

    reschedule: (access, to, request = {}) => act('reschedule', access, request, to),

    calendar: ({ id, token }, request) =>
      text(`${bookingPath(id)}/calendar.ics`, { ...request, operation: 'calendar', token }),
  };
}

const holdPath = (id: string) => `v1/holds/${encodeURIComponent(id)}`;
const bookingPath = (id: string) => `v1/bookings/${encodeURIComponent(id)}`;

function inQuery({ services, offices }: Wish) {
  return { services: formatSelection(services), offices: offices.join(',') };
}
