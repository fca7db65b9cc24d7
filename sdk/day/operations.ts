import type { ReadAnswer } from '../answers.ts';
import type { BookingAccess } from '../client.ts';
import { isRefusedError } from '../errors/guards.ts';
import type { ClientOptions, Operation, RequestOptions } from '../options.ts';
import { newBookingId } from '../secrets.ts';
import { createTransport } from '../transport.ts';
import type { DayAnswers } from './answers.ts';
import type { DayClient, Live, StaffAccess, VisitAccess, WatchOptions } from './client.ts';
import { openStream } from './open-stream.ts';
import { watch } from './watch.ts';

type Watched = 'board' | 'place' | 'day';

/** The operations on the day, whoever checks the answers. */
export function createDayOperations(options: ClientOptions, read: ReadAnswer<DayAnswers>): DayClient {
  const { json } = createTransport(options, read);

  function live<Name extends Watched>(
    path: string,
    operation: Name,
    token: string | undefined,
    watching?: WatchOptions,
  ): AsyncIterable<Live<DayAnswers[Name]>> {
    const call = { operation, ...(token !== undefined && { token }) };
    return watch(
      (signal) => openStream(options, path, call, read, signal),
      (text) => read(operation, JSON.parse(text)),
      watching,
    );
  }

  const act =
    (operation: Operation, step: string) =>
    ({ office, token, visit, id = newBookingId() }: VisitAccess, request?: RequestOptions) =>
      json(`${officePath(office)}/visits/${encodeURIComponent(visit)}/${step}`, 'visit', {
        ...request,
        ...{ operation, token, method: 'POST', body: { id } },
      });

  return {
    board: (office, request) =>
      json(`${officePath(office)}/board`, 'board', { ...request, operation: 'board' }),

    watchBoard: (office, watching) => live(`${officePath(office)}/board`, 'board', undefined, watching),

    place: (access, request) =>
      json(`${bookingPath(access)}/place`, 'place', { ...request, operation: 'place', token: access.token }),

    watchPlace: (access, watching) => live(`${bookingPath(access)}/place`, 'place', access.token, watching),

    checkIn: (access, request) =>
      json(`${bookingPath(access)}/check-in`, 'place', {
        ...request,
        ...{ operation: 'checkIn', token: access.token, method: 'POST' },
      }),

    arrive({ office, token }, arrival, request) {
      const body = 'services' in arrival ? { id: newBookingId(), ...arrival } : arrival;
      return json(`${officePath(office)}/arrivals`, 'place', {
        ...request,
        ...{ operation: 'arrive', token, method: 'POST', body },
      });
    },

    day: ({ office, token }, request) =>
      json(`${officePath(office)}/day`, 'day', { ...request, operation: 'day', token }),

    watchDay: ({ office, token }: StaffAccess, watching) =>
      live(`${officePath(office)}/day`, 'day', token, watching),

    async call({ office, token, counter, visit, id = newBookingId() }, request) {
      const body = { id, counter, ...(visit !== undefined && { visit }) };
      try {
        return await json(`${officePath(office)}/calls`, 'visit', {
          ...request,
          ...{ operation: 'call', token, method: 'POST', body },
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

    log: ({ office, token, date }, request) =>
      json(`${officePath(office)}/log`, 'log', {
        ...request,
        ...{ operation: 'log', token },
        ...(date !== undefined && { query: { date } }),
      }),
  };
}

const officePath = (office: string) => `v1/offices/${encodeURIComponent(office)}`;
const bookingPath = ({ id }: BookingAccess) => `v1/bookings/${encodeURIComponent(id)}`;
