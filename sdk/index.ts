export type { BookingAccess, Client, HeldBy, HoldWish, Wish } from './client.ts';
export { createClient } from './create-client.ts';
export type {
  Arrival,
  DayClient,
  Live,
  StaffAccess,
  VisitAccess,
  WatchOptions,
} from './day/client.ts';
export { createDayClient } from './day/create-client.ts';
export { ForbiddenError } from './errors/forbidden-error.ts';
export {
  isForbiddenError,
  isHoldLapsedError,
  isInvalidAnswerError,
  isInvalidRequestError,
  isNetworkError,
  isNotFoundError,
  isRateLimitedError,
  isRefusedError,
  isSlotTakenError,
  isTerminError,
  isTimeoutError,
  isTooManyBookingsError,
  isUnavailableError,
} from './errors/guards.ts';
export { HoldLapsedError } from './errors/hold-lapsed-error.ts';
export { InvalidAnswerError } from './errors/invalid-answer-error.ts';
export { type FieldError, InvalidRequestError } from './errors/invalid-request-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { RateLimitedError } from './errors/rate-limited-error.ts';
export { RefusedError } from './errors/refused-error.ts';
export { SlotTakenError } from './errors/slot-taken-error.ts';
export { type ErrorFacts, TerminError, type WhatToDo } from './errors/termin-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { TooManyBookingsError } from './errors/too-many-bookings-error.ts';
export { UnavailableError } from './errors/unavailable-error.ts';
export { formatMinutes, selectionMinutes, slotMinutes } from './helpers/durations.ts';
export {
  groupByDay,
  groupByOffice,
  groupByPartOfDay,
  type PartOfDay,
  partOfDay,
} from './helpers/grouping.ts';
export { formatDate, type LocalSlot, localDate, localSlot, localTime } from './helpers/local-time.ts';
export type { Attempt, ClientOptions, Operation, RequestOptions } from './options.ts';
export { newBookingId, newSecret } from './secrets.ts';
