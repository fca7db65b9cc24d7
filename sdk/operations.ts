import type { AnswerName, ReadAnswer } from './answers.ts';
import type { BookingAccess, Client, Wish } from './client.ts';
import type { BookingRequest } from './contract/booking.ts';
import type { HoldRequest } from './contract/hold.ts';
import { formatSelection } from './contract/selection-text.ts';
import { HoldLapsedError } from './errors/hold-lapsed-error.ts';
import type { ClientOptions, Operation, RequestOptions } from './options.ts';
import { proving } from './proof-of-work/proving.ts';
import { newBookingId, newSecret } from './secrets.ts';
import { type Call, createTransport } from './transport.ts';

/** The operations of the booking API, whoever checks the answers. `read` is told which answer it should be. */
export function createOperations(options: ClientOptions, read: ReadAnswer): Client {
  const { json, text } = createTransport(options, read);
  const post = <Name extends AnswerName>(path: string, answer: Name, call: Call) =>
    json(path, answer, { ...call, method: 'POST' });
  const proofs = proving(() => json('v1/challenge', 'challenge', { operation: 'hold' }));
  const act = (operation: Operation, { id, token }: BookingAccess, request: RequestOptions, body?: unknown) =>
    post(`${bookingPath(id)}/${operation}`, 'booking', { ...request, operation, token, body });

  return {
    async offices(request) {
      const answer = await json('v1/offices', 'offices', { ...request, operation: 'offices' });
      proofs.prepare(answer.proofOfWork);
      return answer;
    },

    services: (request) => json('v1/services', 'services', { ...request, operation: 'services' }),

    days: ({ from, to, ...wish }, request) =>
      json('v1/days', 'days', { ...request, operation: 'days', query: { ...inQuery(wish), from, to } }),

    slots({ date, ...wish }, request) {
      proofs.prepare();
      return json('v1/slots', 'slots', { ...request, operation: 'slots', query: { ...inQuery(wish), date } });
    },

    async hold(wish, request) {
      const { id = newBookingId(), secret = newSecret() } = wish;
      const hold = (proof: object) => {
        const body: HoldRequest = { ...wish, id, secret, ...proof };
        return post('v1/holds', 'hold', { ...request, operation: 'hold', body });
      };
      return { ...(await proofs.provide(hold)), secret };
    },

    extend: ({ id, secret, extensionsLeft }, request) =>
      post(`${holdPath(id)}/extend`, 'hold', {
        ...request,
        operation: 'extend',
        token: secret,
        repeatable: extensionsLeft !== undefined,
        ...(extensionsLeft !== undefined && { query: { extensionsLeft: String(extensionsLeft) } }),
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
      return post('v1/bookings', 'booking', { ...request, operation: 'book', token: secret, body });
    },

    booking: ({ id, token }, request) =>
      json(bookingPath(id), 'booking', { ...request, operation: 'booking', token }),

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
  return { services: formatSelection(services), ...(offices && { offices: offices.join() }) };
}
