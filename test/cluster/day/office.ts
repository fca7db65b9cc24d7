import { sha256 } from '../../../src/crypto.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Minute, Store } from '../../../src/store/store.ts';

// A large office on a morning on which everybody comes.

export const office = 'rathaus';
export const day = '2026-03-12';
export const token = 'a-token-of-the-lead-for-this-test';
export const counters = Array.from({ length: 20 }, (_, index) => String(index + 1));
export const rules = { checkIn: 'required', grace: 5, walkInPatience: 30 } as const;

export const cityFile = `
city: { name: Stadt, telephone: "115" }
privacy: { version: "1", text: Ja., href: "https://www.example.org/" }
mail: { from: noreply@example.org }
offices:
  - id: ${office}
    name: Rathaus
    street: Markt 1
    postalCode: "01067"
    town: Stadt
    hours: [{ days: Mo-So, from: "7:00", to: "19:00", lanes: 20 }]
    day: { checkIn: ${rules.checkIn}, checkInFrom: 720, walkIns: true, counters: [${counters.join(', ')}] }
categories: [{ id: a, name: A }]
services: [{ id: pass, name: Pass, category: a, minutes: 10 }]
`;

const opened = performance.now();

/** What the office's clock shows now: 10:00 when the test begins. Processes that are started later go on from there. */
export const now = () =>
  Temporal.PlainDateTime.from(`${day}T10:00`)
    .add({ milliseconds: Math.round(performance.now() - opened) })
    .toString();

/** An appointment, and the secret of the link by which its citizen opens it. */
export interface Appointment {
  id: string;
  token: string;
}

/** So many confirmed appointments from 08:00 on, on all lanes; their mails have been sent. */
export async function book(database: string, count: number): Promise<Appointment[]> {
  const store = await openStore(database);
  const eight = Date.parse(`${day}T08:00+01:00`) / 60_000;
  const lanes = counters.map(Number);
  const booked: Appointment[] = [];
  for (let n = 0; n < count; n++) {
    booked.push(await bookOne(store, lanes, eight + 10 * Math.floor(n / lanes.length)));
  }
  await store.close();
  return booked;
}

async function bookOne(store: Store, lanes: number[], start: Minute): Promise<Appointment> {
  const id = crypto.randomUUID();
  const secret = `${office}.${crypto.randomUUID()}`;
  const at = Date.parse(`${day}T06:00+01:00`);
  const services = [{ service: 'pass', quantity: 1 }];
  const customer = { givenName: 'Erika', familyName: 'Mustermann', email: `${id}@example.org` };
  const both = { office, id, fingerprint: id, expiresAt: at + 60_000, locale: 'de' };
  await store.hold(
    { ...both, lanes, start, end: start + 10, day, services, secretHash: id, extensions: 0 },
    at,
  );
  const mail = { to: customer.email, name: 'Erika Mustermann', tokens: {} };
  const tokens = [{ hash: await sha256(secret), purpose: 'manage' as const }];
  const consent = { version: '1', at };
  await store.book(
    {
      ...both,
      customer,
      customerKey: id,
      consent,
      openPerEmail: 1,
      tokens,
      mail: { ...mail, kind: 'booked' },
    },
    at,
  );
  await store.confirm(office, id, { ...mail, kind: 'confirmed' }, at);
  for (const leased of await store.leaseMails(10, at, at)) await store.mailSent(leased.id);
  return { id, token: secret };
}
