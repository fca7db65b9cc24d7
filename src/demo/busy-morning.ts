import { newBookingId } from '@termin/sdk/bare';
import { dayPlan } from '../booking/calendar.ts';
import { dayRules } from '../booking/day-rules.ts';
import { durations } from '../booking/duration.ts';
import { localDay } from '../booking/instant.ts';
import { callThis, checkIn, finish, type Step } from '../booking/visits.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Store } from '../store/store.ts';
import type { DayEntry } from '../store/visits.ts';
import { bookQuietly } from './quiet-booking.ts';

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
      const id = newBookingId();
      const place = { id, office: office.id, lane, start, end: start + minutes, day, services: chosen };
      const isBooked = await bookQuietly(store, place, now);
      const counter = rules.counters[lane - 1];
      const [comes, isCalled, leaves] = [start - 8, start + 1, start + minutes].map((at) => at * 60_000);
      if (!isBooked || comes === undefined || isCalled === undefined || leaves === undefined) continue;
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
