import type { Selection } from '@termin/sdk/contract';
import type { Minute, Store } from '../store/store.ts';

// The names of the specimen of the German identity card.
const customers = ['Erika', 'Max'].map((givenName) => ({
  givenName,
  familyName: 'Mustermann',
  email: `${givenName.toLowerCase()}.mustermann@example.org`,
}));

export interface QuietBooking {
  id: string;
  office: string;
  lane: number;
  start: Minute;
  end: Minute;
  day: string;
  services: Selection;
}

/**
 * Books and confirms it without a mail to anybody; false where somebody else has the time. To be asked while no mails are
 * being sent. The same id again changes nothing.
 */
export async function bookQuietly(store: Store, wish: QuietBooking, now: number): Promise<boolean> {
  const { id, office, lane, ...rest } = wish;
  const customer = customers[lane % customers.length];
  if (!customer) return false;
  const until = now + 60_000;
  const held = await store.hold(
    {
      ...{ ...rest, id, office, lanes: [lane], secretHash: id, fingerprint: id },
      ...{ expiresAt: until, extensions: 0, locale: 'de' },
    },
    now,
  );
  if (held === null || held === 'id-in-use') return false;
  const mail = { to: customer.email, name: `${customer.givenName} ${customer.familyName}`, tokens: {} };
  await store.book(
    {
      ...{ office, id, customer, customerKey: id, fingerprint: id, expiresAt: until, locale: 'de' },
      ...{ openPerEmail: 1, tokens: [], consent: { version: 'demo', at: now } },
      mail: { ...mail, kind: 'booked' },
    },
    now,
  );
  await store.confirm(office, id, { ...mail, kind: 'confirmed' }, now);
  for (const leased of await store.leaseMails(100, now, now))
    if (leased.booking === id) await store.mailSent(leased.id);
  return true;
}
