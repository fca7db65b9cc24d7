import { newBookingId } from '@termin/sdk/bare';
import { dayPlan } from '../booking/calendar.ts';
import { dayRules } from '../booking/day-rules.ts';
import { durations } from '../booking/duration.ts';
import { localDay } from '../booking/instant.ts';
import { callThis, checkIn, finish, type Step } from '../booking/visits.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Minute, Store } from '../store/store.ts';
import type { DayEntry } from '../store/visits.ts';

// The names of the specimen of the German identity card.
const customers = ['Erika', 'Max'].map((givenName) => ({
  givenName,
  familyName: 'Mustermann',
  email: `${givenName.toLowerCase()}.mustermann@example.org`,
}));

/** An appointment on each of two lanes so often (minutes); in between comes somebody without one. */
const every = 20;
const actor = 'Demo';

/**
 * Fills today at an office with people: appointments through the opening hours, whose citizens come eight minutes before, are
 * called on time and are served until `clock` shows; people without an appointment in between, where the office serves them.
 */
export async function busyMorning(
  { config, store, clock }: { config: CityConfig; store: Store; clock: Clock },
  office: OfficeConfig,
): Promise<void> {
  const now = clock();
  const day = localDay(now, config.city.timeZone);
  const { hull } = dayPlan(office, day, config.city.timeZone);
  const rules = dayRules(office);
  const services = config.services.filter(
    ({ id, offices }) => offices.includes(office.id) && durations(config, [one(id)])(office.id) <= every,
  );
  const entry = (kind: DayEntry['kind'], at: number): DayEntry => ({ key: newBookingId(), kind, actor, at });
  const take = (kind: DayEntry['kind'], at: number, step: Step) =>
    store.step(office.id, day, entry(kind, at), step);
  let count = 0;
  const next = () => [one(services[count++ % services.length]?.id ?? '')];

  for (let start = hull.start; start + every <= hull.end && services.length > 0; start += every) {
    for (const lane of [1, 2]) {
      const chosen = next();
      const minutes = durations(config, chosen)(office.id);
      const place = { office: office.id, lane, start, end: start + minutes, day, services: chosen };
      const id = await appointment(store, place, customers[lane - 1] ?? customers[0], now);
      const counter = rules.counters[lane - 1];
      const [comes, isCalled, leaves] = [start - 8, start + 1, start + minutes].map((at) => at * 60_000);
      if (id === null || comes === undefined || isCalled === undefined || leaves === undefined) continue;
      if (comes <= now) await take('check-in', comes, checkIn(id, comes));
      if (isCalled <= now && counter !== undefined) {
        await take('call', isCalled, callThis(id, counter, isCalled));
        if (leaves <= now) await take('finish', leaves, finish(id, leaves));
      }
    }
    const comes = (start + 11) * 60_000;
    const isDue = rules.walkIns && comes <= now && comes > now - 45 * 60_000;
    if (isDue)
      await store.admit(
        { office: office.id, id: newBookingId(), day, services: next() },
        { actor, at: comes },
      );
  }
}

const one = (service: string) => ({ service, quantity: 1 });

interface Place {
  office: string;
  lane: number;
  start: Minute;
  end: Minute;
  day: string;
  services: { service: string; quantity: number }[];
}

/** Books and confirms it without a mail to anybody; `null` where somebody else has the time. */
async function appointment(
  store: Store,
  { lane, ...place }: Place,
  customer: (typeof customers)[number] | undefined,
  now: number,
): Promise<string | null> {
  if (!customer) return null;
  const { office } = place;
  const id = newBookingId();
  const until = now + 60_000;
  const hold = { ...place, id, lanes: [lane], secretHash: id, fingerprint: id, expiresAt: until };
  const held = await store.hold({ ...hold, extensions: 0, locale: 'de' }, now);
  if (held === null || held === 'id-in-use') return null;
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
  return id;
}
