import { newBookingId, newSecret } from '@termin/sdk';
import type { Customer, Hold, Problem, Slot, SlotsAnswer } from '@termin/sdk/contract';

// Plain requests, where a test has to see the very answer and must not be helped by the client's retries.

export interface Answer<T> {
  status: number;
  body: T;
  /** Until the whole answer was read. */
  milliseconds: number;
}

export interface Held {
  id: string;
  secret: string;
  slot: Slot;
}

export const drivingLicence = [{ service: 'fuehrerschein', quantity: 1 }];

export const customer: Customer = {
  givenName: 'Erika',
  familyName: 'Mustermann',
  email: 'erika.mustermann@example.org',
  telephone: '0203 123456',
  street: 'Musterweg 1',
  postalCode: '47226',
  town: 'Duisburg',
};

export async function send<T>(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const since = performance.now();
  const response = await fetch(url, {
    method,
    headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - since;
  return { status: response.status, body: text ? JSON.parse(text) : null, milliseconds };
}

/** The free times of an office for a driving licence, 12 minutes each, every one of them bookable on its own. */
export async function freeSlots(api: string, office: string, date: string): Promise<Slot[]> {
  const query = `date=${date}&offices=${office}&services=fuehrerschein`;
  const { body } = await send<SlotsAnswer>(`${api}/v1/slots?${query}`, 'GET');
  return body.offices.flatMap((one) => one.slots);
}

export async function hold(api: string, slot: Slot): Promise<Answer<Hold & Problem> & { held: Held }> {
  const held: Held = { id: newBookingId(), secret: newSecret(), slot };
  const answer = await send<Hold & Problem>(`${api}/v1/holds`, 'POST', {
    id: held.id,
    secret: held.secret,
    office: slot.office,
    start: slot.start,
    services: drivingLicence,
  });
  return { ...answer, held };
}

export const release = (api: string, { id, secret }: Held) =>
  send(`${api}/v1/holds/${id}`, 'DELETE', undefined, { Authorization: `Bearer ${secret}` });

export const book = (api: string, { id, secret }: Held, consent: string, email = customer.email) =>
  send<{ state: string; number: string }>(
    `${api}/v1/bookings`,
    'POST',
    { hold: id, customer: { ...customer, email }, consent: { version: consent } },
    { Authorization: `Bearer ${secret}` },
  );

/** The version of the privacy text that a citizen agrees to. */
export async function consentVersion(api: string): Promise<string> {
  const { body } = await send<{ city: { privacy: { version: string } } }>(`${api}/v1/offices`, 'GET');
  return body.city.privacy.version;
}
