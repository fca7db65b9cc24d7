import type { DayLogEntry, VisitState } from '@termin/sdk/contract';
import type { LoggedStep, StoredVisit } from './visits.ts';

/** A booking with its row of `visits`, or a walk-in's row, as both databases give it; services are still text. */
export interface VisitRow {
  office_id: string;
  id: string;
  day: string;
  services: string;
  number_index: number;
  starts: number | null;
  ends: number | null;
  state: VisitState;
  arrived_at: number | null;
  counter: string | null;
  called_at: number | null;
  calls: number;
  finished_at: number | null;
}

export interface StepRow {
  key: string;
  at: number;
  actor: string | null;
  kind: DayLogEntry['kind'];
  visit_id: string;
  number_index: number | null;
  counter: string | null;
}

const ms = (minute: number | null) => (minute === null ? null : minute * 60_000);

export function toVisit(row: VisitRow): StoredVisit {
  return {
    office: row.office_id,
    id: row.id,
    day: row.day,
    services: JSON.parse(row.services),
    numberIndex: row.number_index,
    dueAt: ms(row.starts),
    endsAt: ms(row.ends),
    state: row.state,
    arrivedAt: row.arrived_at,
    counter: row.counter,
    calledAt: row.called_at,
    calls: row.calls,
    finishedAt: row.finished_at,
  };
}

export function toStep({ key, at, actor, kind, visit_id, number_index, counter }: StepRow): LoggedStep {
  return { key, at, actor, kind, visit: visit_id, numberIndex: number_index, counter };
}

/** Those of a day: bookings that stand, and walk-ins. A booking that was moved to this day has not come yet. */
export const queueSql = `
  SELECT b.office_id, b.id, b.day, b.services, b.number_index, b.starts, b.ends,
         coalesce(v.state, CASE b.state WHEN 'confirmed' THEN 'expected' ELSE b.state END) AS state, v.arrived_at, v.counter, v.called_at, coalesce(v.calls, 0) AS calls,
         v.finished_at
  FROM bookings b LEFT JOIN visits v ON v.office_id = b.office_id AND v.id = b.id AND v.day = b.day
  WHERE b.office_id = :office AND b.day = :day AND b.state IN ('confirmed', 'called', 'served', 'no-show')
  UNION ALL
  SELECT v.office_id, v.id, v.day, v.services, v.number_index, NULL, NULL, v.state, v.arrived_at, v.counter, v.called_at,
         v.calls, v.finished_at
  FROM visits v
  WHERE v.office_id = :office AND v.day = :day AND v.services IS NOT NULL`;

/** What a clerk may know: given and family name. */
export const namesSql = `
  SELECT c.booking_id AS id, (c.customer ->> 'givenName') || ' ' || (c.customer ->> 'familyName') AS name
  FROM customers c
  WHERE c.office_id = :office AND c.day = :day`;

export const logSql = `
  SELECT e.key, e.at, e.actor, e.kind, e.visit_id, coalesce(v.number_index, b.number_index) AS number_index, e.counter
  FROM visit_events e
  LEFT JOIN visits v ON v.office_id = e.office_id AND v.id = e.visit_id
  LEFT JOIN bookings b ON b.id = e.visit_id
  WHERE e.office_id = :office AND e.day = :day
  ORDER BY e.seq`;
