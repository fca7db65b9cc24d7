export type { BookingAccess, Client, HeldBy, HoldWish, Wish } from './client.ts';
export { customerChecks } from './contract/customer-checks.ts';
export { linkProtocol, slug } from './contract/patterns.ts';
export { formatSelection, parseSelection } from './contract/selection-text.ts';
export { createBareClient } from './create-bare-client.ts';
export type {
  Arrival,
  DayClient,
  Live,
  StaffAccess,
  VisitAccess,
  WatchOptions,
} from './day/client.ts';
export { createBareDayClient } from './day/create-bare-client.ts';
export { HoldLapsedError } from './errors/hold-lapsed-error.ts';
export { InvalidRequestError } from './errors/invalid-request-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { RateLimitedError } from './errors/rate-limited-error.ts';
export { RefusedError } from './errors/refused-error.ts';
export { SlotTakenError } from './errors/slot-taken-error.ts';
export { TerminError } from './errors/termin-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { TooManyBookingsError } from './errors/too-many-bookings-error.ts';
export { UnavailableError } from './errors/unavailable-error.ts';
export { localDate, localTime } from './helpers/local-time.ts';
export type { ClientOptions, RequestOptions } from './options.ts';
export { newBookingId, newSecret } from './secrets.ts';
