import type { Problem, ProblemCode } from '../contract/problem.ts';
import { ForbiddenError } from './forbidden-error.ts';
import { HoldLapsedError } from './hold-lapsed-error.ts';
import { InvalidRequestError } from './invalid-request-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { RateLimitedError } from './rate-limited-error.ts';
import { RefusedError } from './refused-error.ts';
import { SlotTakenError } from './slot-taken-error.ts';
import { type ErrorFacts, TerminError } from './termin-error.ts';
import { TooManyBookingsError } from './too-many-bookings-error.ts';
import { UnavailableError } from './unavailable-error.ts';

/** Turns a problem into the error of its kind. Unknown codes are told by their status, so that new ones break nothing. */
export function fromProblem(problem: Problem, retryAfter: number | null): TerminError {
  const { code, detail, status, requestId } = problem;
  const facts: ErrorFacts = requestId === undefined ? { status } : { status, requestId };

  switch (code as ProblemCode) {
    case 'slot-taken':
    case 'slot-unavailable':
      return new SlotTakenError(code, detail, problem.alternatives ?? [], facts);
    case 'hold-lapsed':
    case 'hold-not-found':
      return new HoldLapsedError(code, detail, facts);
    case 'too-many-bookings':
      return new TooManyBookingsError(code, detail, facts);
    case 'id-in-use':
      return new InvalidRequestError(code, detail, [], facts);
  }

  if (status >= 500) return new UnavailableError(code, detail, retryAfter, facts);
  switch (status) {
    case 401:
    case 403:
      return new ForbiddenError(code, detail, facts);
    case 404:
      return new NotFoundError(code, detail, facts);
    case 409:
    case 410:
    case 428:
      return new RefusedError(code, detail, { ...facts, from: problem.from });
    case 429:
      return new RateLimitedError(code, detail, retryAfter, facts);
    case 400:
    case 405:
    case 413:
    case 415:
    case 422:
      return new InvalidRequestError(code, detail, problem.errors ?? [], facts);
    default:
      return new TerminError(code, detail, facts);
  }
}
