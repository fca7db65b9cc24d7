import { newBookingId, newSecret } from '@termin/sdk';
import { type Problem, problemStatus } from '@termin/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOwn } from '../../src/demo/own-people.ts';
import { everything, openFile } from '../support/database.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import {
  consentVersion,
  customer,
  drivingLicence,
  freeSlots,
  type Held,
  hold,
  send,
} from '../support/requests.ts';

let product: Product;
let held: Held;
let consent: string;
beforeAll(async () => {
  product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
  consent = await consentVersion(product.url);
  const [slot] = await freeSlots(product.url, 'rheinhausen', '2020-03-12');
  if (!slot) throw new Error('Rheinhausen has no free time on 12 March');
  held = (await hold(product.url, slot)).held;
});
afterAll(async () => {
  await product.stop();
  remove(product.data);
});

interface Request {
  method?: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
const slots = (query: string): Request => ({ path: `/v1/slots?${query}` });
const newHold = (change: object): Request => ({
  method: 'POST',
  path: '/v1/holds',
  body: {
    id: newBookingId(),
    secret: newSecret(),
    office: 'rheinhausen',
    start: '2020-03-13T09:52:00+01:00',
    services: drivingLicence,
    ...change,
  },
});
const booking = (change: object, headers = bearer(held.secret)): Request => ({
  method: 'POST',
  path: '/v1/bookings',
  body: { hold: held.id, customer, consent: { version: consent }, ...change },
  headers,
});
const named = (familyName: string) => booking({ customer: { ...customer, familyName } });
const wish = 'date=2020-03-12&offices=rheinhausen';

test.for<[string, keyof typeof problemStatus, () => Request]>([
  ['an unknown service', 'unknown-service', () => slots(`${wish}&services=zauberei`)],
  [
    'an unknown service to hold',
    'unknown-service',
    () => newHold({ services: [{ service: 'zauberei', quantity: 1 }] }),
  ],
  ['an unknown office', 'unknown-office', () => newHold({ office: 'atlantis' })],
  ['no service', 'invalid-request', () => newHold({ services: [] })],
  ['quantity 0', 'invalid-request', () => slots(`${wish}&services=fuehrerschein:0`)],
  ['quantity 10,000', 'invalid-request', () => slots(`${wish}&services=fuehrerschein:10000`)],
  [
    'quantity 0 to hold',
    'invalid-request',
    () => newHold({ services: [{ service: 'fuehrerschein', quantity: 0 }] }),
  ],
  [
    'quantity 10,000 to hold',
    'invalid-request',
    () => newHold({ services: [{ service: 'fuehrerschein', quantity: 10_000 }] }),
  ],
  [
    '30 February',
    'invalid-request',
    () => slots('date=2020-02-30&offices=rheinhausen&services=fuehrerschein'),
  ],
  ['30 February to hold', 'invalid-request', () => newHold({ start: '2020-02-30T09:52:00+01:00' })],
  ['a time off the grid', 'slot-unavailable', () => newHold({ start: '2020-03-13T09:53:00+01:00' })],
  ['a time in the past', 'slot-unavailable', () => newHold({ start: '2020-03-05T09:52:00+01:00' })],
  ['a body of 5 MB', 'body-too-large', () => newHold({ padding: 'x'.repeat(5_000_000) })],
  ['a body that is no JSON', 'invalid-request', () => ({ method: 'POST', path: '/v1/holds', body: '{' })],
  [
    'a body of another type',
    'unsupported-media-type',
    () => ({ ...newHold({}), headers: { 'Content-Type': 'text/plain' } }),
  ],
  ['an emoji as a name', 'invalid-request', () => named('🦄')],
  ['a name with an emoji in it', 'invalid-request', () => named('Muster🦄mann')],
  ['a name that turns the direction of writing', 'invalid-request', () => named('Muster\u202emann')],
  ['a name in right-to-left script', 'invalid-request', () => named('أحمد')],
  ['HTML in a name', 'invalid-request', () => named('<b>Mustermann</b>')],
  ['a script in a name', 'invalid-request', () => named('<script>alert(1)</script>')],
  ['an empty name', 'invalid-request', () => named('  ')],
  ['no e-mail address', 'invalid-request', () => booking({ customer: { ...customer, email: 'erika' } })],
  ['a missing consent', 'invalid-request', () => booking({ consent: undefined })],
  ['a consent to another text', 'consent-outdated', () => booking({ consent: { version: 'another' } })],
  ["somebody else's hold to book", 'wrong-token', () => booking({}, bearer(newSecret()))],
  ['no secret', 'unauthorized', () => booking({}, { Authorization: '' })],
  [
    "somebody else's hold to give up",
    'wrong-token',
    () => ({ method: 'DELETE', path: `/v1/holds/${held.id}`, headers: bearer(newSecret()) }),
  ],
  [
    "somebody else's hold to extend",
    'wrong-token',
    () => ({ method: 'POST', path: `/v1/holds/${held.id}/extend`, headers: bearer(newSecret()) }),
  ],
  ['a hold that was never made', 'hold-not-found', () => booking({ hold: newBookingId() })],
  [
    "somebody else's booking to see",
    'wrong-token',
    () => ({
      path: `/v1/bookings/${held.id}`,
      headers: bearer(newSecret()),
    }),
  ],
  ['an id that is used by another hold', 'id-in-use', () => newHold({ id: held.id })],
  ['an address that leads nowhere', 'not-found', () => ({ path: '/v1/nothing' })],
  ['a method that is not offered', 'method-not-allowed', () => ({ method: 'DELETE', path: '/v1/offices' })],
])('%s is refused with %s, and nothing is changed', async ([, code, request]) => {
  const { method = 'GET', path, body, headers } = request();
  const before = snapshot();
  const answer = await send<Problem>(`${product.url}${path}`, method, body, headers);

  expect(answer.body).toMatchObject({ status: problemStatus[code], code });
  expect(answer.status).toBe(problemStatus[code]);
  expect(answer.body.detail).toMatch(/^\S.{8,}\.$/s);
  expect(snapshot()).toEqual(before);
});

test.for(["O'Neill", 'Müller-Lüdenscheidt', 'Ångström', 'Đặng', "D'Éon de Beaumont"])(
  '%s is a name',
  async (name) => {
    const { path, body } = named(name);
    // With a secret that is not the hold's, so that only the name is judged.
    const answer = await send<Problem>(`${product.url}${path}`, 'POST', body, bearer(newSecret()));
    expect(answer.body.code).toBe('wrong-token');
  },
);

/** Everything but the demo's own people, who come and go by themselves. */
function snapshot() {
  const database = openFile(product.data);
  const { queues: _, ...tables } = everything(database);
  database.close();
  const isTheDemos = (row: object) => Object.values(row).some((value) => isOwn({ id: String(value) }));
  return Object.entries(tables).map(([name, rows]) => [name, rows.filter((row) => !isTheDemos(row))]);
}
