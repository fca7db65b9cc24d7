import type { Operation } from '@termin/sdk';

/** What is asked of the API: what the client's methods are called, and the challenge that its `hold` asks for by itself. */
export type AskedFor = Operation | 'challenge';

const id = '[^/]+';
const addresses: [AskedFor, string, string][] = [
  ['offices', 'GET', '/v1/offices'],
  ['services', 'GET', '/v1/services'],
  ['days', 'GET', '/v1/days'],
  ['slots', 'GET', '/v1/slots'],
  ['challenge', 'GET', '/v1/challenge'],
  ['hold', 'POST', '/v1/holds'],
  ['extend', 'POST', `/v1/holds/${id}/extend`],
  ['release', 'DELETE', `/v1/holds/${id}`],
  ['book', 'POST', '/v1/bookings'],
  ['booking', 'GET', `/v1/bookings/${id}`],
  ['calendar', 'GET', `/v1/bookings/${id}/calendar.ics`],
  ['confirm', 'POST', `/v1/bookings/${id}/confirm`],
  ['cancel', 'POST', `/v1/bookings/${id}/cancel`],
  ['reschedule', 'POST', `/v1/bookings/${id}/reschedule`],
  ['board', 'GET', `/v1/offices/${id}/board`],
  ['place', 'GET', `/v1/bookings/${id}/place`],
  ['checkIn', 'POST', `/v1/bookings/${id}/check-in`],
  ['arrive', 'POST', `/v1/offices/${id}/arrivals`],
  ['day', 'GET', `/v1/offices/${id}/day`],
  ['call', 'POST', `/v1/offices/${id}/calls`],
  ['recall', 'POST', `/v1/offices/${id}/visits/${id}/recall`],
  ['finish', 'POST', `/v1/offices/${id}/visits/${id}/finish`],
  ['noShow', 'POST', `/v1/offices/${id}/visits/${id}/no-show`],
  ['undo', 'POST', `/v1/offices/${id}/visits/${id}/undo`],
  ['log', 'GET', `/v1/offices/${id}/log`],
  ['staff', 'GET', '/v1/staff'],
  ['logIn', 'POST', '/v1/staff/session'],
  ['logOut', 'DELETE', '/v1/staff/session'],
];
const patterns = addresses.map(([name, method, path]) => ({ name, method, path: new RegExp(`${path}$`) }));

/** Names of all operations. */
export const operationNames: readonly AskedFor[] = addresses.map(([name]) => name);

/** Which operation of the API is asked for. `null`: none. */
export function operationOf({ method, url }: Pick<Request, 'method' | 'url'>): AskedFor | null {
  const { pathname } = new URL(url);
  return patterns.find((one) => one.method === method && one.path.test(pathname))?.name ?? null;
}
