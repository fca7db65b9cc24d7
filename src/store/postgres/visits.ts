import { logSql, namesSql, queueSql, type StepRow, toStep, toVisit, type VisitRow } from '../visit-rows.ts';
import { bookingStateOf, type DayEntry, NoStep, orNoStep, type StoredVisit, type Visits } from '../visits.ts';
import { breakingDeadlocks, type Connection, type Database, isOverlap, query } from './database.ts';

/** Counts a change, and keeps every other one of the office waiting until the transaction ends. */
const countQuery = query(
  'count_step',
  `INSERT INTO queues VALUES (:office, 1)
  ON CONFLICT (office_id) DO UPDATE SET seq = queues.seq + 1
  RETURNING seq`,
);
const knownQuery = query(
  'known_step',
  'SELECT visit_id, kind FROM visit_events WHERE office_id = :office AND key = :key',
);
const queueQuery = query('queue', queueSql);
const queueSeqQuery = query('queue_seq', 'SELECT seq FROM queues WHERE office_id = :office');
const queueSeqsQuery = query('queue_seqs', 'SELECT office_id, seq FROM queues');
const namesQuery = query('names', namesSql);
const logQuery = query('day_log', logSql);

const log = `
  log AS (
    INSERT INTO visit_events (office_id, seq, key, day, at, actor, kind, visit_id, counter)
    VALUES (:office, :seq, :key, :day, :at, :actor, :kind, :id, :counter)
  )`;
/** Once counted: the day's visits, and what came of an entry that was made before. A row at least. */
const dayQuery = query(
  'day_of_step',
  `SELECT known.visit_id AS known_visit, known.kind AS known_kind, visit.*
  FROM (SELECT 1) AS always
  LEFT JOIN (SELECT visit_id, kind FROM visit_events WHERE office_id = :office AND key = :key) known ON true
  LEFT JOIN (${queueSql}) visit ON true`,
);
/** No row where the booking has changed its state since it was read: somebody has cancelled it. */
const stepQuery = query(
  'step',
  `WITH standing AS (
    SELECT office_id, id FROM bookings
    WHERE office_id = :office AND id = :id AND day = :day AND state = :bookingBefore
    FOR UPDATE
  ),
  followed AS (
    UPDATE bookings b SET state = :bookingState
    FROM standing
    WHERE b.office_id = standing.office_id AND b.id = standing.id AND b.state <> :bookingState
  ),
  changed AS (
    INSERT INTO visits (office_id, id, day, state, arrived_at, counter, called_at, calls, finished_at)
    VALUES (:office, :id, :day, :state, :arrivedAt, :counter, :calledAt, :calls, :finishedAt)
    ON CONFLICT (office_id, id) DO UPDATE SET
      day = excluded.day, state = excluded.state, arrived_at = excluded.arrived_at, counter = excluded.counter,
      called_at = excluded.called_at, calls = excluded.calls, finished_at = excluded.finished_at
  ),
  ${log}
  SELECT 1 FROM standing
  UNION ALL
  SELECT 1 WHERE :isWalkIn::boolean`,
);
const admitQuery = query(
  'admit',
  `WITH number AS (
    INSERT INTO counters (office_id, day, next_index)
    VALUES (:office, :day, 1)
    ON CONFLICT (office_id, day) DO UPDATE SET next_index = counters.next_index + 1
    RETURNING next_index - 1 AS number_index
  ),
  changed AS (
    INSERT INTO visits (office_id, id, day, services, number_index, state, arrived_at)
    SELECT :office, :id, :day, :services, number_index, 'waiting', :at FROM number
  ),
  ${log}
  SELECT 1`,
);
const forgetQuery = query(
  'forget_days',
  `WITH events AS (DELETE FROM visit_events WHERE day < :before)
  DELETE FROM visits WHERE day < :before`,
);

/** How often it is tried anew when a booking was cancelled between its reading and its writing. */
const attempts = 5;

class JustChanged extends Error {}

type DayRow = (VisitRow | { id: null }) & { known_visit: string | null; known_kind: string | null };

export function visits(db: Database): Visits {
  async function queueOf(connection: Connection, office: string, day: string): Promise<StoredVisit[]> {
    return (await connection.rows<VisitRow>(queueQuery, { office, day })).map(toVisit);
  }

  /** What came of an entry that was made before; undefined: it was not. */
  async function earlier(
    connection: Connection,
    { office, day }: { office: string; day: string },
    { key, kind }: Pick<DayEntry, 'key' | 'kind'>,
  ): Promise<StoredVisit | 'id-in-use' | undefined> {
    const [known] = await connection.rows<{ visit_id: string; kind: string }>(knownQuery, { office, key });
    if (!known) return undefined;
    const visit = (await queueOf(connection, office, day)).find(({ id }) => id === known.visit_id);
    return known.kind === kind && visit ? visit : 'id-in-use';
  }

  const turns = new Map<string, Promise<unknown>>();

  /** One after the other, as they came: those who would only wait for each other at the database take no connection. */
  function inTurn<T>(office: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(office) ?? Promise.resolve()).then(work, work);
    turns.set(office, turn);
    return turn;
  }

  async function count(connection: Connection, office: string): Promise<number> {
    const [row] = await connection.rows<{ seq: number }>(countQuery, { office });
    return row?.seq ?? 0;
  }

  async function take(
    connection: Connection,
    place: { office: string; day: string },
    entry: DayEntry,
    step: (of: readonly StoredVisit[]) => StoredVisit,
  ): Promise<StoredVisit> {
    const seq = await count(connection, place.office);
    const rows = await connection.rows<DayRow>(dayQuery, { ...place, ...entry });
    const of = rows.flatMap((row) => (row.id === null ? [] : [toVisit(row)]));
    const [{ known_visit, known_kind } = { known_visit: null, known_kind: null }] = rows;
    if (known_visit !== null) {
      const known = of.find(({ id }) => id === known_visit);
      throw new NoStep(known_kind === entry.kind && known ? known : ('id-in-use' as const));
    }
    const visit = step(of);
    const before = of.find(({ id }) => id === visit.id);
    if (!before || visit === before) throw new NoStep(visit);
    const stored = await connection.rows(stepQuery, {
      ...visit,
      ...entry,
      seq,
      bookingState: bookingStateOf(visit),
      bookingBefore: bookingStateOf(before),
      isWalkIn: visit.dueAt === null,
    });
    if (stored.length === 0) throw new JustChanged(`the booking ${visit.id} changes all the time`);
    return visit;
  }

  async function again<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await breakingDeadlocks(work);
      } catch (error) {
        if (isOverlap(error)) throw new NoStep('taken' as const);
        if (!(error instanceof JustChanged) || attempt === attempts) throw error;
      }
    }
  }

  return {
    step: (office, day, entry, step) =>
      orNoStep<StoredVisit | 'id-in-use' | 'taken'>(() =>
        inTurn(office, () =>
          again(() => db.transaction((connection) => take(connection, { office, day }, entry, step))),
        ),
      ),
    admit: (walkIn, { actor, at }) =>
      orNoStep<StoredVisit | 'id-in-use'>(() =>
        breakingDeadlocks(() =>
          db.transaction(async (connection) => {
            const { office, id } = walkIn;
            const entry = { key: id, kind: 'walk-in', actor, at } as const;
            const seq = await count(connection, office);
            const known = await earlier(connection, walkIn, entry);
            if (known) throw new NoStep(known);
            const services = JSON.stringify(walkIn.services);
            await connection.rows(admitQuery, { ...walkIn, ...entry, services, seq, counter: null });
            return (await earlier(connection, walkIn, entry)) ?? 'id-in-use';
          }),
        ),
      ),
    async queue(office, day) {
      // Counted first: who sees a later change with an earlier count asks once too often, not once too seldom.
      const [row] = await db.rows<{ seq: number }>(queueSeqQuery, { office });
      return { seq: row?.seq ?? 0, visits: await queueOf(db, office, day) };
    },
    async queueSeqs() {
      const rows = await db.rows<{ office_id: string; seq: number }>(queueSeqsQuery);
      return new Map(rows.map(({ office_id, seq }) => [office_id, seq]));
    },
    async namesOn(office, day) {
      const rows = await db.rows<{ id: string; name: string }>(namesQuery, { office, day });
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    async dayLog(office, day) {
      return (await db.rows<StepRow>(logQuery, { office, day })).map(toStep);
    },
    async forgetDays(before) {
      await db.rows(forgetQuery, { before });
    },
  };
}
