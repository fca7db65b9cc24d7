import * as z from 'zod/mini';
import { Instant, PlainDate, Slug } from './common.ts';
import { BookingId } from './hold.ts';
import { Selection } from './selection.ts';

/**
 * - `expected`: has an appointment today, but has not come yet
 * - `waiting`: is here
 * - `called`: on the way to a counter, or at it
 * - `served`: finished
 * - `no-show`: did not come, or not when called
 */
export const VisitState = z.enum(['expected', 'waiting', 'called', 'served', 'no-show']);
export type VisitState = z.infer<typeof VisitState>;

/** What a counter (Schalter) is called, as the board shows it: `6`. */
export const Counter = z.string().check(z.trim(), z.minLength(1), z.maxLength(20));

/** Wartenummer, as it is printed and called. */
export const WaitingNumber = z.string().check(z.regex(/^\d{4,10}$/, 'use the 4 to 10 digits of the number'));

/** The order in which an office calls, to be explained to those who wait. */
export const QueueRule = z.object({
  /** `by-turn`: appointments at their start, or at their arrival when late; walk-ins a while after their arrival. */
  code: z.literal('by-turn'),
  /** Whether who has an appointment is called only after saying that they are here. */
  checkIn: z.enum(['required', 'optional']),
  /** Minutes after the start within which an appointment is not late. */
  grace: z.int(),
  /** Whether people without an appointment are served. */
  walkIns: z.boolean(),
  /** Minutes after its arrival at which a walk-in has its turn. */
  walkInPatience: z.int(),
});
export type QueueRule = z.infer<typeof QueueRule>;

/** A number that was called: «Nummer 1112 Schalter 6». */
export const BoardCall = z.object({
  number: WaitingNumber,
  counter: Counter,
  /** When it was called last. */
  at: Instant,
  /** Whether it was called more than once. */
  again: z.boolean(),
});
export type BoardCall = z.infer<typeof BoardCall>;

/** Answer of `GET /v1/offices/{id}/board`: what the board in the waiting area shows. Nothing in it is personal. */
export const Board = z.object({
  office: Slug,
  /** The local day. */
  day: PlainDate,
  /** When it was so. */
  at: Instant,
  /** The newest first: six, or more where more were called within half a minute. */
  calls: z.array(BoardCall),
  /** How many people are here and wait. */
  waiting: z.int().check(z.minimum(0)),
  /** Minutes that somebody who comes now is likely to wait; null while no counter calls. */
  estimate: z.nullable(z.int()),
  rule: QueueRule,
});
export type Board = z.infer<typeof Board>;

/** Answer of `GET /v1/bookings/{id}/place`, of its check-in, and of an arrival: somebody's place in the queue. */
export const Place = z.object({
  /** The booking's id, or the walk-in's own. */
  id: BookingId,
  office: Slug,
  day: PlainDate,
  /** When it was so. */
  at: Instant,
  number: WaitingNumber,
  /** `none`: the booking is not confirmed, or was given up. */
  state: z.enum([...VisitState.options, 'none']),
  /** Position in the queue as things stand, from 1; null unless waiting. */
  place: z.nullable(z.int()),
  /** How many are likely to be called before. */
  ahead: z.int().check(z.minimum(0)),
  /** Minutes until the call, as things stand; null unless waiting, and while no counter calls. */
  estimate: z.nullable(z.int()),
  /** Where to go; null unless called. */
  counter: z.nullable(Counter),
  calledAt: z.nullable(Instant),
  /** When the citizen may say «Ich bin da»; null for a walk-in, who has. */
  checkIn: z.nullable(z.object({ from: Instant, until: Instant })),
});
export type Place = z.infer<typeof Place>;

const number = z.object({ number: WaitingNumber });
const code = z.object({
  /** What the QR code holds: the id of the booking. */
  code: BookingId,
});
const walkIn = z.object({
  /** Made by the client, so that a repeated request is the same arrival. */
  id: BookingId,
  services: Selection,
});

/** Body of `POST /v1/offices/{id}/arrivals`: the number or the QR code of an appointment, or what a walk-in comes for. */
export const ArrivalRequest = z.union([number, code, walkIn]);
export type ArrivalRequest = z.infer<typeof ArrivalRequest>;

/** What somebody comes for, in words. */
export const Matter = z.object({ service: Slug, name: z.string(), quantity: z.int() });
export type Matter = z.infer<typeof Matter>;

/** Somebody in the clerk's day. */
export const DeskVisit = z.object({
  /** The booking's id, or the walk-in's own. */
  id: BookingId,
  kind: z.enum(['appointment', 'walk-in']),
  number: WaitingNumber,
  state: VisitState,
  /** Times of the appointment; null for a walk-in. */
  start: z.nullable(Instant),
  end: z.nullable(Instant),
  /** Who comes; null for a walk-in, and after erasure. */
  name: z.nullable(z.string()),
  matters: z.array(Matter),
  /** Minutes that it should take. */
  minutes: z.int(),
  /** Papers to expect. */
  bring: z.array(z.string()),
  arrivedAt: z.nullable(Instant),
  /** When its turn comes by the rule; null unless waiting. */
  turnAt: z.nullable(Instant),
  counter: z.nullable(Counter),
  calledAt: z.nullable(Instant),
  /** How often the number was called. */
  calls: z.int(),
  finishedAt: z.nullable(Instant),
});
export type DeskVisit = z.infer<typeof DeskVisit>;

/** Answer of `GET /v1/offices/{id}/day`. */
export const DeskDay = z.object({
  office: Slug,
  day: PlainDate,
  at: Instant,
  /** Counters to call from. */
  counters: z.array(Counter),
  rule: QueueRule,
  /** By start or arrival. */
  visits: z.array(DeskVisit),
  /** Ids of those to be called, in the order as things stand. */
  queue: z.array(BookingId),
});
export type DeskDay = z.infer<typeof DeskDay>;

/** Body of `POST /v1/offices/{id}/calls`. */
export const CallRequest = z.object({
  /** Made by the client, so that a repeated request is the same call. */
  id: BookingId,
  counter: Counter,
  /** Whom to call; who is next when left out. */
  visit: z.optional(BookingId),
});
export type CallRequest = z.infer<typeof CallRequest>;

/** Body of what a clerk does with a visit. */
export const VisitRequest = z.object({
  /** Made by the client, so that a repeated request does it once. */
  id: BookingId,
});
export type VisitRequest = z.infer<typeof VisitRequest>;

/** One thing that was done in an office's day. */
export const DayLogEntry = z.object({
  at: Instant,
  /** Name of the member of staff; null for the citizen. */
  actor: z.nullable(z.string()),
  kind: z.enum(['check-in', 'walk-in', 'call', 'recall', 'finish', 'no-show', 'undo']),
  visit: BookingId,
  number: z.nullable(WaitingNumber),
  counter: z.nullable(Counter),
});
export type DayLogEntry = z.infer<typeof DayLogEntry>;

/** Answer of `GET /v1/offices/{id}/log`: who did what, in order. */
export const DayLog = z.object({ office: Slug, day: PlainDate, entries: z.array(DayLogEntry) });
export type DayLog = z.infer<typeof DayLog>;
