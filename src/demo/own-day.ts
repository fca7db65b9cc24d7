import { newBookingId } from '@termin/sdk/bare';
import { dayRules } from '../booking/day-rules.ts';
import { durations } from '../booking/duration.ts';
import { BookingError } from '../booking/errors.ts';
import { localDay } from '../booking/instant.ts';
import { queueAt } from '../booking/queue.ts';
import { callThis, checkIn, finish, noShow, type Step } from '../booking/visits.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Store } from '../store/store.ts';
import type { DayEntry, StoredVisit } from '../store/visits.ts';
import { replayed } from './occupancy.ts';
import { isOwn, ownPeople } from './own-people.ts';
import { bookQuietly } from './quiet-booking.ts';

interface OwnDay {
  config: CityConfig;
  store: Store;
  clock: Clock;
}

/** Offices that are alive at any hour, and the counters at which the demo itself calls. The others are for whoever tries it. */
const alive = ['rheinhausen', 'mitte'];
const counters = ['1', '2'];
const actor = 'Vorführung';

const minuteMs = 60_000;
/** How far back a day begins that nobody has seen, and how far ahead appointments are made (minutes). */
const past = 40;
const ahead = 90;
/** So many of the demo's people wait at most; who comes without an appointment and finds more goes away again. */
const crowd = 4;
/** So many of them the demo leaves to whoever tries the desk. */
const left = 2;
/** Minutes after which nobody waits for somebody with an appointment any more. */
const patience = 30;
const roundMs = 15_000;

/**
 * Puts people into today: some with an appointment, whatever the hour, and what has happened with them until now. To be asked
 * before mails are sent. Asked again it adds who is missing, and nobody twice.
 */
export async function beginOwnDay(parts: OwnDay): Promise<void> {
  const { config, store, clock } = parts;
  const now = clock();
  for (const office of officesOf(config)) {
    if (await isKept(parts, office, now)) continue;
    const time = { from: minute(now) - past, to: minute(now) + ahead, now };
    for (const person of ownPeople(config, office, time)) {
      if (!person.hasAppointment) continue;
      const { hasAppointment: _, early: __, ...wish } = person;
      await bookQuietly(store, wish, now);
    }
    await goOn(parts, office, now);
  }
}

/** Lets the day go on: people come, and the demo's own counters call them, and nobody else. */
export function startOwnDay(parts: OwnDay, report: (error: unknown) => void): Worker {
  const played = new Map<string, number>();
  return startWorker(
    async () => {
      const now = parts.clock();
      for (const office of officesOf(parts.config)) {
        if (await isKept(parts, office, now)) continue;
        await goOn(parts, office, now, played.get(office.id));
        played.set(office.id, minute(now));
      }
      return false;
    },
    roundMs,
    report,
  );
}

const officesOf = ({ offices }: CityConfig) => offices.filter(({ id }) => alive.includes(id));
const minute = (ms: number) => Math.floor(ms / minuteMs);

/** On the day of the replay nobody comes before its citizen has booked: the first number of that day, 1112, is theirs. */
async function isKept({ store, config }: OwnDay, { id }: OfficeConfig, now: number): Promise<boolean> {
  const day = localDay(now, config.city.timeZone);
  if (id !== replayed.office || day !== replayed.day) return false;
  const appointments = await store.upcoming(now);
  if (appointments.some((one) => one.office === id && one.day === day && one.numberIndex !== null))
    return false;
  return (await store.queue(id, day)).visits.length === 0;
}

/** Plays what has happened since the minute that was played last; as the log has it, where that is not known. */
async function goOn(parts: OwnDay, office: OfficeConfig, now: number, played?: number): Promise<void> {
  const { timeZone } = parts.config.city;
  const day = localDay(now, timeZone);
  const last = played ?? (await lastPlayed(parts.store, office.id, day));
  for (let at = Math.max(minute(now) - past, last + 1); at <= minute(now); at++) {
    if (localDay(at * minuteMs, timeZone) === day) await playMinute(parts, office, day, at);
  }
}

async function lastPlayed(store: Store, office: string, day: string): Promise<number> {
  const log = await store.dayLog(office, day);
  return Math.max(0, ...log.filter((entry) => entry.actor === actor).map(({ at }) => minute(at)));
}

async function playMinute(
  { store, config }: OwnDay,
  office: OfficeConfig,
  day: string,
  at: number,
): Promise<void> {
  const now = at * minuteMs;
  const people = ownPeople(config, office, { from: at - patience - 1, to: at + ahead, now });
  const own = async () => (await store.queue(office.id, day)).visits.filter(isOwn);
  const take = async (kind: DayEntry['kind'], who: string | null, step: Step) => {
    try {
      await store.step(office.id, day, { key: newBookingId(), kind, actor: who, at: now }, step);
    } catch (error) {
      // Whoever tries the demo was quicker.
      if (!(error instanceof BookingError)) throw error;
    }
  };

  const before = await own();
  for (const visit of before.filter(({ state }) => state === 'expected')) {
    const person = people.find(({ id }) => id === visit.id);
    const due = minute(visit.dueAt ?? 0);
    if (due + patience < at) await take('no-show', actor, noShow(visit.id, now));
    else if (person && due - person.early <= at) await take('check-in', null, checkIn(visit.id, now));
  }
  const waiting = before.filter(({ state }) => state === 'waiting').length;
  // Who could not book any more, because mails are being sent by now, comes without an appointment.
  for (const { id, services } of people.filter(({ start }) => start === at)) {
    const isKnown = before.some((visit) => visit.id === id);
    if (!isKnown && waiting < crowd)
      await store.admit({ office: office.id, id, day, services }, { actor, at: now });
  }

  const leavesAt = ({ calledAt, services }: StoredVisit) =>
    minute(calledAt ?? 0) + durations(config, services)(office.id);
  for (const counter of counters) {
    const atCounter = (await own()).find((visit) => visit.state === 'called' && visit.counter === counter);
    if (atCounter && leavesAt(atCounter) > at) continue;
    if (atCounter) await take('finish', actor, finish(atCounter.id, now));
    const [next, ...others] = queueAt(await own(), { ...dayRules(office), checkIn: 'required' }, now);
    if (next && others.length >= left) await take('call', actor, callThis(next.id, counter, now));
  }
}
