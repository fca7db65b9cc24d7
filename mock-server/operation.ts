import type { Operation } from '@termin/sdk';

const id = '[^/]+';
const addresses: [Operation, string, string][] = [
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
];
const patterns = addresses.map(([name, method, path]) => ({ name, method, path: new RegExp(`${path}$`) }));

/** Names of all operations, as the SDK calls its methods. */
export const operationNames: readonly Operation[] = addresses.map(([name]) => name);

/** Which operation of the API is asked for. `null`: none. */
export function operationOf({ method, url }: Pick<Request, 'method' | 'url'>): Operation | null {
  const { pathname } = new URL(url);
  return patterns.find((one) => one.method === method && one.path.test(pathname))?.name ?? null;
}
