import type { BookingState, VisitState } from '@termin/sdk/contract';
import type { StoredBooking } from './store.ts';
import { bookingStateOf, type LoggedStep, type StoredVisit, type Visits, visitedStates } from './visits.ts';

/** What the visits of the memory store need of its bookings. */
export interface MemoryBookings {
  on(office: string, day: string): StoredBooking[];
  nextNumber(office: string, day: string): number;
  /** False: somebody else has the time. */
  setState(id: string, state: BookingState): boolean;
}

type DayPart = Pick<
  StoredVisit,
  'day' | 'state' | 'arrivedAt' | 'counter' | 'calledAt' | 'calls' | 'finishedAt'
>;
const untouched: Omit<DayPart, 'day'> = {
  state: 'expected',
  arrivedAt: null,
  counter: null,
  calledAt: null,
  calls: 0,
  finishedAt: null,
};

export function memoryVisits(bookings: MemoryBookings): Visits {
  const walkIns = new Map<string, StoredVisit>();
  const parts = new Map<string, DayPart>();
  const logs = new Map<string, (LoggedStep & { day: string })[]>();
  const seqs = new Map<string, number>();

  function queueOf(office: string, day: string): StoredVisit[] {
    const booked = bookings
      .on(office, day)
      .filter(({ state }) => visitedStates.includes(state))
      .map((booking): StoredVisit => {
        const { id, services, numberIndex, start, end, state } = booking;
        const part = parts.get(`${office} ${id}`);
        return {
          ...{ office, id, services, numberIndex: numberIndex ?? 0 },
          dueAt: start * 60_000,
          endsAt: end * 60_000,
          ...untouched,
          ...(state !== 'confirmed' && { state: state as VisitState }),
          ...(part?.day === day && part),
          day,
        };
      });
    const others = [...walkIns.values()].filter((one) => one.office === office && one.day === day);
    return structuredClone([...booked, ...others]);
  }

  function log(step: LoggedStep, { office, day }: StoredVisit): void {
    seqs.set(office, (seqs.get(office) ?? 0) + 1);
    logs.set(office, [...(logs.get(office) ?? []), { ...step, day }]);
  }

  function earlier(office: string, day: string, key: string, kind: string) {
    const known = logs.get(office)?.find((step) => step.key === key);
    if (!known) return undefined;
    const visit = queueOf(office, day).find(({ id }) => id === known.visit);
    return known.kind === kind && visit ? visit : ('id-in-use' as const);
  }

  return {
    async step(office, day, entry, step) {
      const known = earlier(office, day, entry.key, entry.kind);
      if (known) return known;
      const of = queueOf(office, day);
      const visit = step(of);
      const before = of.find(({ id }) => id === visit.id);
      if (!before || visit === before) return visit;
      const { id, state, arrivedAt, counter, calledAt, calls, finishedAt, numberIndex } = visit;
      if (visit.dueAt === null) walkIns.set(`${office} ${id}`, structuredClone(visit));
      else {
        const changes = bookingStateOf(visit) !== bookingStateOf(before);
        if (changes && !bookings.setState(id, bookingStateOf(visit))) return 'taken';
        parts.set(`${office} ${id}`, { day, state, arrivedAt, counter, calledAt, calls, finishedAt });
      }
      log({ ...entry, visit: id, numberIndex, counter }, visit);
      return visit;
    },
    async admit(walkIn, { actor, at }) {
      const { office, id, day, services } = walkIn;
      const known = earlier(office, day, id, 'walk-in');
      if (known) return known;
      const numberIndex = bookings.nextNumber(office, day);
      const visit: StoredVisit = {
        ...{ office, id, day, services, numberIndex, dueAt: null, endsAt: null },
        ...untouched,
        state: 'waiting',
        arrivedAt: at,
      };
      walkIns.set(`${office} ${id}`, structuredClone(visit));
      log({ key: id, kind: 'walk-in', actor, at, visit: id, numberIndex, counter: null }, visit);
      return visit;
    },
    async queue(office, day) {
      return { seq: seqs.get(office) ?? 0, visits: queueOf(office, day) };
    },
    async queueSeqs() {
      return new Map(seqs);
    },
    async namesOn(office, day) {
      return new Map(
        bookings
          .on(office, day)
          .flatMap(({ id, customer }) =>
            customer ? [[id, `${customer.givenName} ${customer.familyName}`] as const] : [],
          ),
      );
    },
    async dayLog(office, day) {
      return (logs.get(office) ?? []).filter((step) => step.day === day).map(({ day: _, ...step }) => step);
    },
    async forgetDays(before) {
      for (const [office, steps] of logs)
        logs.set(
          office,
          steps.filter(({ day }) => day >= before),
        );
      for (const those of [walkIns, parts]) {
        for (const [key, { day }] of those) if (day < before) those.delete(key);
      }
    },
  };
}
