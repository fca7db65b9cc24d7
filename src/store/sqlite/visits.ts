import { logSql, namesSql, queueSql, type StepRow, toStep, toVisit, type VisitRow } from '../visit-rows.ts';
import {
  bookingStateOf,
  type DayEntry,
  NoStep,
  orNoStep,
  type StoredVisit,
  type Visits,
  type WalkIn,
} from '../visits.ts';
import { nextNumber } from './bookings.ts';
import type { Database } from './database.ts';

const countSql = `
  INSERT INTO queues VALUES (:office, 1)
  ON CONFLICT (office_id) DO UPDATE SET seq = seq + 1
  RETURNING seq`;
const knownSql = 'SELECT visit_id, kind, day FROM visit_events WHERE office_id = :office AND key = :key';
const logStep = `
  INSERT INTO visit_events VALUES (:office, :seq, :key, :day, :at, :actor, :kind, :visit, :counter)`;
const storeSql = `
  INSERT INTO visits (office_id, id, day, state, arrived_at, counter, called_at, calls, finished_at)
  VALUES (:office, :id, :day, :state, :arrivedAt, :counter, :calledAt, :calls, :finishedAt)
  ON CONFLICT (office_id, id) DO UPDATE SET
    day = excluded.day, state = excluded.state, arrived_at = excluded.arrived_at, counter = excluded.counter,
    called_at = excluded.called_at, calls = excluded.calls, finished_at = excluded.finished_at`;
const admitSql = `
  INSERT INTO visits (office_id, id, day, services, number_index, state, arrived_at)
  VALUES (:office, :id, :day, :services, :number, 'waiting', :at)`;

export function visits(db: Database): Visits {
  const queueOf = (office: string, day: string) => db.all<VisitRow>(queueSql, { office, day }).map(toVisit);

  /** Counts the change and logs it. */
  function log(
    { office, id, day, counter }: StoredVisit | (WalkIn & { counter: null }),
    entry: DayEntry,
  ): void {
    const { key, kind, actor, at } = entry;
    const seq = db.get<{ seq: number }>(countSql, { office })?.seq ?? 0;
    db.run(logStep, { office, seq, key, day, at, actor, kind, visit: id, counter });
  }

  /** What came of an entry that was made before; undefined: it was not. */
  function earlier(office: string, day: string, { key, kind }: Pick<DayEntry, 'key' | 'kind'>) {
    const known = db.get<{ visit_id: string; kind: string; day: string }>(knownSql, { office, key });
    if (!known) return undefined;
    const visit = queueOf(office, day).find(({ id }) => id === known.visit_id);
    return known.kind === kind && visit ? visit : ('id-in-use' as const);
  }

  function take(
    office: string,
    day: string,
    entry: DayEntry,
    step: (of: readonly StoredVisit[]) => StoredVisit,
  ) {
    const known = earlier(office, day, entry);
    if (known) throw new NoStep(known);
    const of = queueOf(office, day);
    const visit = step(of);
    const before = of.find(({ id }) => id === visit.id);
    if (!before || visit === before) throw new NoStep(visit);
    const { services: _, numberIndex: __, dueAt: ___, endsAt: ____, ...values } = visit;
    db.run(storeSql, values);
    if (visit.dueAt !== null && bookingStateOf(visit) !== bookingStateOf(before)) setBooking(visit);
    log(visit, entry);
    return visit;
  }

  function setBooking(visit: StoredVisit): void {
    const { office, id } = visit;
    try {
      db.run('UPDATE bookings SET state = :state WHERE office_id = :office AND id = :id', {
        office,
        id,
        state: bookingStateOf(visit),
      });
    } catch (error) {
      if (error instanceof Error && error.message === 'bookings overlap') throw new NoStep('taken' as const);
      throw error;
    }
  }

  return {
    step: (office, day, entry, step) =>
      orNoStep<StoredVisit | 'id-in-use' | 'taken'>(async () =>
        db.write(() => take(office, day, entry, step)),
      ),
    async admit(walkIn, { actor, at }) {
      const { office, id, day } = walkIn;
      const entry: DayEntry = { key: id, kind: 'walk-in', actor, at };
      return db.write(() => {
        const known = earlier(office, day, entry);
        if (known) return known;
        const number = nextNumber(db, office, day);
        db.run(admitSql, { office, id, day, services: JSON.stringify(walkIn.services), number, at });
        log({ ...walkIn, counter: null }, entry);
        return earlier(office, day, entry) ?? 'id-in-use';
      });
    },
    async queue(office, day) {
      // Counted first: who sees a later change with an earlier count asks once too often, not once too seldom.
      const seq = db.get<{ seq: number }>('SELECT seq FROM queues WHERE office_id = :office', {
        office,
      })?.seq;
      return { seq: seq ?? 0, visits: queueOf(office, day) };
    },
    async queueSeqs() {
      const rows = db.all<{ office_id: string; seq: number }>('SELECT office_id, seq FROM queues');
      return new Map(rows.map(({ office_id, seq }) => [office_id, seq]));
    },
    async namesOn(office, day) {
      const rows = db.all<{ id: string; name: string }>(namesSql, { office, day });
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    async dayLog(office, day) {
      return db.all<StepRow>(logSql, { office, day }).map(toStep);
    },
    async forgetDays(before) {
      db.write(() => {
        db.run('DELETE FROM visit_events WHERE day < :before', { before });
        db.run('DELETE FROM visits WHERE day < :before', { before });
      });
    },
  };
}
