import type { ForbiddenError } from './forbidden-error.ts';
import type { HoldLapsedError } from './hold-lapsed-error.ts';
import type { InvalidAnswerError } from './invalid-answer-error.ts';
import type { InvalidRequestError } from './invalid-request-error.ts';
import type { NetworkError } from './network-error.ts';
import type { NotFoundError } from './not-found-error.ts';
import type { RateLimitedError } from './rate-limited-error.ts';
import type { RefusedError } from './refused-error.ts';
import type { SlotTakenError } from './slot-taken-error.ts';
import type { TerminError } from './termin-error.ts';
import type { TimeoutError } from './timeout-error.ts';
import type { TooManyBookingsError } from './too-many-bookings-error.ts';
import type { UnavailableError } from './unavailable-error.ts';

// By name and not by class: a page may hold this package twice, and an error of one copy is no instance of the other's class.
const guard =
  <E extends TerminError>(name: string) =>
  (error: unknown): error is E =>
    isTerminError(error) && error.name === name;

/** Whether the client threw it; the reason of an aborted signal is not its own. */
export function isTerminError(error: unknown): error is TerminError {
  return error instanceof Error && 'whatToDo' in error && 'code' in error;
}

export const isForbiddenError = /* @__PURE__ */ guard<ForbiddenError>('ForbiddenError');
export const isHoldLapsedError = /* @__PURE__ */ guard<HoldLapsedError>('HoldLapsedError');
export const isInvalidAnswerError = /* @__PURE__ */ guard<InvalidAnswerError>('InvalidAnswerError');
export const isInvalidRequestError = /* @__PURE__ */ guard<InvalidRequestError>('InvalidRequestError');
export const isNetworkError = /* @__PURE__ */ guard<NetworkError>('NetworkError');
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError');
export const isRateLimitedError = /* @__PURE__ */ guard<RateLimitedError>('RateLimitedError');
export const isRefusedError = /* @__PURE__ */ guard<RefusedError>('RefusedError');
export const isSlotTakenError = /* @__PURE__ */ guard<SlotTakenError>('SlotTakenError');
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError');
export const isTooManyBookingsError = /* @__PURE__ */ guard<TooManyBookingsError>('TooManyBookingsError');
export const isUnavailableError = /* @__PURE__ */ guard<UnavailableError>('UnavailableError');
