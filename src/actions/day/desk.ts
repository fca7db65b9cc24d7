import type { CallRequest, DayLog, DeskDay, DeskVisit } from '@termin/sdk/contract';
import { dayRules } from '../../booking/day-rules.ts';
import { BookingError } from '../../booking/errors.ts';
import { localDay, msToInstant } from '../../booking/instant.ts';
import { queueAt } from '../../booking/queue.ts';
import { callNext, callThis, finish, noShow, recall, type Step, undo } from '../../booking/visits.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { OfficeConfig } from '../../config.ts';
import type { Staff } from '../../staff/staff.ts';
import type { DayEntry, DayQueue } from '../../store/visits.ts';
import type { ActionContext } from '../context.ts';
import { deskDayView, deskVisitView } from './desk-view.ts';
import { takeStep } from './take-step.ts';

/** The clerk's day, from its queue as it was read. */
export async function deskDay(
  { store, config, clock }: ActionContext,
  office: OfficeConfig,
  day: string,
  { visits }: DayQueue,
): Promise<DeskDay> {
  return deskDayView(config, office, day, visits, await store.namesOn(office.id, day), clock());
}

/** Calls who is next, or somebody in particular. Throws `unknown-counter`, and what `callNext` and `callThis` do. */
export async function call(
  context: ActionContext,
  office: OfficeConfig,
  { id, counter, visit }: CallRequest,
  actor: Staff,
): Promise<DeskVisit> {
  const rules = dayRules(office);
  if (!rules.counters.includes(counter)) {
    const known = rules.counters.join(', ');
    throw new BookingError('unknown-counter', `There is no counter ${counter}; there are ${known}.`);
  }
  const now = context.clock();
  const step =
    visit === undefined
      ? callNext((visits) => queueAt(visits, rules, now), counter, now)
      : callThis(visit, counter, now);
  return takeAtDesk(context, office, { key: id, kind: 'call', actor: actor.name }, step);
}

const steps = {
  recall,
  finish,
  'no-show': noShow,
  undo: (id: string): Step => undo(id),
} as const;

/** What a clerk can do with a visit. */
export type DeskStep = keyof typeof steps;
export const deskSteps = Object.keys(steps) as DeskStep[];

/** Calls again, finishes, gives up, or takes back. */
export function act(
  context: ActionContext,
  office: OfficeConfig,
  { id, visit, kind }: { id: string; visit: string; kind: DeskStep },
  actor: Staff,
): Promise<DeskVisit> {
  const step = steps[kind](visit, context.clock());
  return takeAtDesk(context, office, { key: id, kind, actor: actor.name }, step);
}

async function takeAtDesk(
  context: ActionContext,
  office: OfficeConfig,
  entry: Omit<DayEntry, 'at'>,
  step: Step,
): Promise<DeskVisit> {
  const { store, config, clock } = context;
  const day = localDay(clock(), config.city.timeZone);
  const visit = await takeStep(context, office, day, entry, step);
  const booking = await store.find(visit.id);
  const name = booking?.customer ? `${booking.customer.givenName} ${booking.customer.familyName}` : null;
  return deskVisitView(config, office, visit, name);
}

/** Who did what on a day; today when left out. */
export async function dayLog(
  { store, config, clock }: ActionContext,
  office: OfficeConfig,
  date?: string,
): Promise<DayLog> {
  const { timeZone } = config.city;
  const day = date ?? localDay(clock(), timeZone);
  const entries = await store.dayLog(office.id, day);
  return {
    office: office.id,
    day,
    entries: entries.map(({ at, numberIndex, key: _, ...entry }) => ({
      ...entry,
      at: msToInstant(at, timeZone),
      number: numberIndex === null ? null : waitingNumber(numberIndex),
    })),
  };
}
