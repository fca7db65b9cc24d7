import type { Slot } from '@termin/sdk/contract';
import { expect } from 'vitest';
import { days as askDays } from '../../src/actions/days.ts';
import { slots as askSlots } from '../../src/actions/slots.ts';
import { localDayOfMinute, toInstant, toMinute } from '../../src/booking/instant.ts';
import type { Appointment, Model, Place } from './model.ts';
import { days, lengths, offices, type ServiceId, timeZone, town } from './town.ts';
import type { World } from './world.ts';

/** What citizens are shown is what the model says, whichever process they ask. */
export async function expectSameOffer(model: Model, { processes }: World, service: ServiceId): Promise<void> {
  const range = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  const services = [{ service, quantity: 1 }];
  const offering = offices.filter(({ id }) => offersService(id, service));
  for (const context of processes) {
    const found = await askDays(context, { services, range });
    for (const { date, status, free, offices: having } of found.days) {
      const each = offering.map((office) => ({ office, ...model.offer(office, date, service) }));
      expect({ date, free, having, isFree: status === 'free' }).toEqual({
        date,
        free: each.reduce((sum, { starts }) => sum + starts.length, 0),
        having: each.filter(({ starts }) => starts.length > 0).map(({ office }) => office.id),
        isFree: each.some(({ starts }) => starts.length > 0),
      });
    }
  }
}

/** The times of a day at an office, one by one. */
export async function expectSameTimes(model: Model, real: World, service: ServiceId, place: Place) {
  const { office, day } = place;
  if (!offersService(office.id, service)) return;
  const wanted = model.offer(office, day, service);
  for (const context of real.processes) {
    const services = [{ service, quantity: 1 }];
    const { offices: found } = await askSlots(context, { date: day, services, offices: [office.id] });
    expect(found.map(({ status, slots }) => ({ status, slots }))).toEqual([
      { status: wanted.status, slots: wanted.starts.map((start) => slotOf(office.id, start, service)) },
    ]);
  }
}

/** What is offered instead of a lost time is free, and there is something wherever something is free on that day. */
export function expectAlternatives(model: Model, place: Place, service: ServiceId, found: Slot[] = []): void {
  for (const { office: id, start } of found) {
    const minute = toMinute(start);
    const office = offices.find((one) => one.id === id) ?? place.office;
    const there = { office, day: localDayOfMinute(minute, timeZone), start: minute };
    expect(model.chance(there, service)).toBe('free');
  }
  const sameDay = model.offer(place.office, place.day, service).starts.length;
  expect(found.length).toBeGreaterThanOrEqual(Math.min(3, sameDay));
}

/** Nobody's time overlaps, nothing acknowledged is lost. */
export async function expectNothingLost(model: Model, { store }: World): Promise<void> {
  for (const one of model.appointments) {
    const { office, lane, start, end, state } = one;
    const stored = await store.find(one.id);
    expect(stored).toMatchObject({ office, lane, start, end });
    // What has lapsed may not be marked yet.
    if (one.expiresAt === null || one.expiresAt > model.now) {
      expect(stored).toMatchObject({ state, expiresAt: one.expiresAt });
    }
    if (model.lives(one, 'pending', 'confirmed')) expect(stored?.customer).toEqual(one.customer);
  }
  const busy = model.busy();
  for (const one of busy) {
    const others = busy.filter(
      (other) => other !== one && other.office === one.office && other.lane === one.lane,
    );
    expect(others.filter((other) => other.start < one.end && one.start < other.end)).toEqual([]);
  }
}

/** A number is given once. Reads out what the citizen was told. */
export function noteNumber(model: Model, { office, day }: Appointment, number: string | null): void {
  const given = `${office} ${day} ${number}`;
  expect(number).not.toBeNull();
  expect(model.numbers).not.toContain(given);
  model.numbers.add(given);
}

export function offersService(office: string, service: ServiceId): boolean {
  return town.services.some((one) => one.id === service && one.offices.includes(office));
}

function slotOf(office: string, start: number, service: ServiceId): Slot {
  const end = start + lengths[service];
  return { office, start: toInstant(start, timeZone), end: toInstant(end, timeZone) };
}
