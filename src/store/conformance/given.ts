import type { BookHold, MailJob, Minute, Move, NewHold, Store, StoredBooking } from '../store.ts';

/** Monday, 9 March 2020, eight o'clock in Duisburg, in ms. */
export const now = Date.parse('2020-03-09T08:00:00+01:00');
export const minutes = (count: number): number => count * 60_000;

/** The minute of a local time on Thursday, 12 March 2020, or another day. */
export function at(time: string, day = '2020-03-12'): Minute {
  return Date.parse(`${day}T${time}:00+01:00`) / 60_000;
}

/** Twelve minutes at Rheinhausen from 09:52, on its only lane, held for ten minutes. */
export function wish(values: Partial<NewHold> = {}): NewHold {
  const start = values.start ?? at('09:52');
  return {
    id: crypto.randomUUID(),
    office: 'rheinhausen',
    lanes: [1],
    start,
    end: start + 12,
    day: '2020-03-12',
    services: [{ service: 'fuehrerschein', quantity: 1 }],
    secretHash: 'hash of the secret',
    fingerprint: 'hold request',
    expiresAt: now + minutes(10),
    extensions: 2,
    locale: 'de',
    ...values,
  };
}

export const customer = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika@example.org' };

export function mail(kind: MailJob['kind'], tokens: MailJob['tokens'] = {}): MailJob {
  return { kind, to: customer.email, name: 'Erika Mustermann', tokens };
}

/** What turns the hold into a pending booking that waits an hour for its confirmation. */
export function request(hold: { office: string; id: string }, values: Partial<BookHold> = {}): BookHold {
  return {
    office: hold.office,
    id: hold.id,
    customer,
    customerKey: `key of ${hold.id}`,
    consent: { version: '2020-01', at: now },
    fingerprint: 'booking request',
    expiresAt: now + minutes(60),
    locale: 'de',
    openPerEmail: 3,
    tokens: [
      { hash: `confirm ${hold.id}`, purpose: 'confirm' },
      { hash: `manage ${hold.id}`, purpose: 'manage' },
    ],
    mail: mail('booked', { confirm: 'c-secret', manage: 'm-secret' }),
    ...values,
  };
}

/** Moves a booking to another start on the same day, on the same lane and as long as before. */
export function move(booking: StoredBooking, start: Minute, to: Partial<Move['to']> = {}): Move {
  const { office, id, lane, day } = booking;
  return {
    office,
    id,
    to: { office, lanes: [lane], start, end: start + 12, day, ...to },
    customer: booking.customer ?? customer,
    mail: mail('rescheduled'),
  };
}

export async function held(store: Store, values: Partial<NewHold> = {}): Promise<StoredBooking> {
  return booking(await store.hold(wish(values), now));
}

export async function pending(store: Store, values: Partial<NewHold> = {}): Promise<StoredBooking> {
  return booking(await store.book(request(await held(store, values)), now));
}

export async function confirmed(store: Store, values: Partial<NewHold> = {}): Promise<StoredBooking> {
  const { office, id } = await pending(store, values);
  return booking(await store.confirm(office, id, mail('confirmed'), now));
}

/** The booking, where the answer must be one. */
export function booking(answer: StoredBooking | string | null): StoredBooking {
  if (answer === null || typeof answer === 'string') throw new Error(`a booking was expected, not ${answer}`);
  return answer;
}

/** All that is busy at Rheinhausen on the day, as `lane start–end`, in order. */
export async function busy(store: Store, when = now, office = 'rheinhausen'): Promise<string[]> {
  const taken = await store.taken([office], at('00:00'), at('23:59'), when);
  return taken.map(({ lane, start, end }) => `${lane} ${clock(start)}–${clock(end)}`).sort();
}

function clock(minute: Minute): string {
  return new Date((minute + 60) * 60_000).toISOString().slice(11, 16);
}
