import type { ReadAnswer } from '../answers.ts';
import type { BookingAccess } from '../client.ts';
import { isRefusedError } from '../errors/guards.ts';
import type { ClientOptions, Operation, RequestOptions } from '../options.ts';
import { newBookingId } from '../secrets.ts';
import { type Call, createTransport } from '../transport.ts';
import type { DayAnswers } from './answers.ts';
import type { DayClient, Live, VisitAccess, WatchOptions } from './client.ts';
import { openStream } from './open-stream.ts';
import { watch } from './watch.ts';

type Watched = 'board' | 'place' | 'day';

/** The operations on the day, whoever checks the answers. */
export function createDayOperations(options: ClientOptions, read: ReadAnswer<DayAnswers>): DayClient {
  const { json, text } = createTransport(options, read);

  function live<Name extends Watched>(
    path: string,
    operation: Name,
    proof: Proof,
    watching?: WatchOptions,
  ): AsyncIterable<Live<DayAnswers[Name]>> {
    return watch(
      (signal) => openStream(options, path, { operation, ...proof }, read, signal),
      (text) => read(operation, JSON.parse(text)),
      watching,
    );
  }

  const act =
    (operation: Operation, step: string) =>
    ({ office, visit, id = newBookingId(), ...access }: VisitAccess, request?: RequestOptions) =>
      json(`${officePath(office)}/visits/${encodeURIComponent(visit)}/${step}`, 'visit', {
        ...request,
        ...proofOf(access),
        ...{ operation, method: 'POST', body: { id } },
      });

  return {
    board: (office, request) =>
      json(`${officePath(office)}/board`, 'board', { ...request, operation: 'board' }),

    watchBoard: (office, watching) => live(`${officePath(office)}/board`, 'board', {}, watching),

    place: (access, request) =>
      json(`${bookingPath(access)}/place`, 'place', { ...request, operation: 'place', token: access.token }),

    watchPlace: (access, watching) =>
      live(`${bookingPath(access)}/place`, 'place', { token: access.token }, watching),

    checkIn: (access, request) =>
      json(`${bookingPath(access)}/check-in`, 'place', {
        ...request,
        ...{ operation: 'checkIn', token: access.token, method: 'POST' },
      }),

    arrive({ office, ...access }, arrival, request) {
      const body = 'services' in arrival ? { id: newBookingId(), ...arrival } : arrival;
      return json(`${officePath(office)}/arrivals`, 'place', {
        ...request,
        ...proofOf(access),
        ...{ operation: 'arrive', method: 'POST', body },
      });
    },

    day: ({ office, ...access }, request) =>
      json(`${officePath(office)}/day`, 'day', { ...request, ...proofOf(access), operation: 'day' }),

    watchDay: ({ office, ...access }, watching) =>
      live(`${officePath(office)}/day`, 'day', proofOf(access), watching),

    async call({ office, token, counter, visit, id = newBookingId() }, request) {
      const body = { id, counter, ...(visit !== undefined && { visit }) };
      try {
        return await json(`${officePath(office)}/calls`, 'visit', {
          ...request,
          ...proofOf({ token }),
          ...{ operation: 'call', method: 'POST', body },
        });
      } catch (error) {
        if (isRefusedError(error) && error.code === 'nobody-waiting') return null;
        throw error;
      }
    },

    recall: act('recall', 'recall'),
    finish: act('finish', 'finish'),
    noShow: act('noShow', 'no-show'),
    undo: act('undo', 'undo'),

    log: ({ office, date, ...access }, request) =>
      json(`${officePath(office)}/log`, 'log', {
        ...request,
        ...proofOf(access),
        operation: 'log',
        ...(date !== undefined && { query: { date } }),
      }),

    staff: (request) => json('v1/staff', 'staff', { ...request, operation: 'staff', session: true }),

    logIn: ({ token }, request) =>
      json('v1/staff/session', 'staff', {
        ...request,
        ...{ operation: 'logIn', session: true, method: 'POST', body: { token } },
      }),

    async logOut(request) {
      await text('v1/staff/session', { ...request, operation: 'logOut', session: true, method: 'DELETE' });
    },
  };
}

/** What proves who asks. */
type Proof = Pick<Call, 'token' | 'session'>;

const proofOf = ({ token }: { token?: string | undefined }): Proof =>
  token === undefined ? { session: true } : { token };

const officePath = (office: string) => `v1/offices/${encodeURIComponent(office)}`;
const bookingPath = ({ id }: BookingAccess) => `v1/bookings/${encodeURIComponent(id)}`;
