import type { Client } from '../../client.ts';
import type { Booking, Day, Hold, Slot } from '../../contract/index.ts';
import { addDays, weekday } from '../plain-date.ts';
import { offices, services } from './catalogue.ts';

export const slotAt = (day: string, start: string, end: string, office = 'rheinhausen'): Slot => ({
  office,
  start: `${day}T${start}:00+01:00`,
  end: `${day}T${end}:00+01:00`,
});

/** The time that everybody wants. */
export const slot = slotAt('2020-03-12', '09:52', '10:04');
export const later = slotAt('2020-03-12', '10:24', '10:36');

/**
 * A client without a server: free on Thursdays, full on other weekdays, closed at weekends, bookable until 6 April.
 * Holds last 600 seconds. What a test needs otherwise it overrides.
 */
export function createFakeClient(overrides: Partial<Client> = {}): Client {
  const holds = new Map<string, Hold>();
  const unused = () => Promise.reject(new Error('The widget does not use this.'));

  return {
    offices: async () => offices,
    services: async () => services,
    days: async ({ from, to }) => ({
      minutes: 12,
      days: daysBetween(from, to),
      nextFree: '2020-03-12',
      first: [
        { office: 'mitte', slot: null },
        { office: 'rheinhausen', slot },
      ],
      bookable: { from: '2020-03-09', to: '2020-04-06' },
    }),
    slots: async ({ date, offices = [] }) => ({
      date,
      minutes: 12,
      offices: offices.map((office) => ({
        office,
        status: office === 'mitte' ? 'full' : 'free',
        reason: null,
        opensAt: null,
        slots: office === 'mitte' ? [] : [slotAt(date, '09:52', '10:04'), slotAt(date, '10:24', '10:36')],
      })),
    }),
    hold: async (wish) => {
      const { id = 'no-id', secret = 'no-secret', office, start, services } = wish;
      const end = start.replace('09:52', '10:04').replace('10:24', '10:36');
      const expiresAt = '2020-03-09T08:10:00+01:00';
      const hold = { id, office, start, end, services, expiresAt, expiresIn: 600, extensionsLeft: 2 };
      holds.set(id, hold);
      return { ...hold, secret };
    },
    extend: async ({ id }) => {
      const hold = holds.get(id);
      if (!hold) throw new Error('There is no such hold.');
      const extended = {
        ...hold,
        expiresAt: '2020-03-09T08:20:00+01:00',
        extensionsLeft: hold.extensionsLeft - 1,
      };
      holds.set(id, extended);
      return extended;
    },
    release: async ({ id }) => {
      holds.delete(id);
    },
    book: async ({ id }) => {
      const hold = holds.get(id);
      if (!hold) throw new Error('There is no such hold.');
      const { office, start, end, services } = hold;
      const confirmBy = '2020-03-09T09:00:00+01:00';
      return { id, office, start, end, services, state: 'pending', number: '1112', confirmBy } as Booking;
    },
    calendar: async () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    booking: unused,
    confirm: unused,
    cancel: unused,
    reschedule: unused,
    ...overrides,
  };
}

function daysBetween(from: string, to: string): Day[] {
  const days: Day[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(dayAt(date));
  return days;
}

function dayAt(date: string): Day {
  const base = { date, free: 0, offices: [], reason: null, opensAt: null };
  if (weekday(date) > 4) return { ...base, status: 'closed' };
  if (date > '2020-04-06') return { ...base, status: 'unreleased', opensAt: `${date}T08:00:00+01:00` };
  if (weekday(date) === 3) return { ...base, status: 'free', free: 14, offices: ['rheinhausen'] };
  return { ...base, status: 'full' };
}
