import * as z from 'zod/mini';
import { Instant, PlainDate, Slot, Slug } from './common.ts';

/**
 * - `free`: at least one time can be booked now
 * - `full`: open, but every time is taken or too near (ausgebucht)
 * - `closed`: no opening hours that day, or none long enough for the chosen services
 * - `unreleased`: times exist, but open for booking later (`opensAt`)
 */
export const DayStatus = z.enum(['free', 'full', 'closed', 'unreleased']);
export type DayStatus = z.infer<typeof DayStatus>;

export const Day = z.object({
  date: PlainDate,
  status: DayStatus,
  /** How many starts are free over the chosen offices. */
  free: z.int().check(z.minimum(0)),
  /** Chosen offices with a free time on the day. */
  offices: z.array(Slug),
  /** Why the day is closed, where the city says so: «Ostermontag». */
  reason: z.nullable(z.string()),
  /** When the day (or its next part) opens for booking. */
  opensAt: z.nullable(Instant),
});
export type Day = z.infer<typeof Day>;

/** Answer of `GET /v1/days`: every day from `from` to `to`, both included. */
export const DaysAnswer = z.object({
  /** Minutes the chosen services take together; at the slowest of the chosen offices where these differ. */
  minutes: z.int(),
  days: z.array(Day),
  /** The first day, today or later, with a free time, however far; null when there is none up to the horizon. */
  nextFree: z.nullable(PlainDate),
  /** The first free time of each chosen office, from today on; null when it has none. */
  first: z.array(z.object({ office: Slug, slot: z.nullable(Slot) })),
  /** First and last day that can be asked for booking now. */
  bookable: z.object({ from: PlainDate, to: PlainDate }),
});
export type DaysAnswer = z.infer<typeof DaysAnswer>;

export const OfficeSlots = z.object({
  office: Slug,
  status: DayStatus,
  reason: z.nullable(z.string()),
  opensAt: z.nullable(Instant),
  slots: z.array(Slot),
});
export type OfficeSlots = z.infer<typeof OfficeSlots>;

/** Answer of `GET /v1/slots`, one entry for each chosen office that offers the services, in the order asked for. */
export const SlotsAnswer = z.object({
  date: PlainDate,
  /** Minutes the chosen services take together; at the slowest of the chosen offices where these differ. */
  minutes: z.int(),
  offices: z.array(OfficeSlots),
});
export type SlotsAnswer = z.infer<typeof SlotsAnswer>;
