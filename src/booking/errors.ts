import type { Problem, ProblemCode, Slot } from '@termin/sdk/contract';

/** A request that the rules refuse. `code` is stable; the HTTP status is decided in `http/problems.ts`. */
export class BookingError extends Error {
  override name = 'BookingError';
  readonly code: ProblemCode;
  readonly errors: Problem['errors'];
  readonly alternatives: Slot[] | undefined;
  /** With `too-early`: when it is early no longer, in ms. */
  readonly from: number | undefined;
  /** Seconds after which the same request may be answered; left out where it never will. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    extra: {
      errors?: Problem['errors'];
      alternatives?: Slot[];
      from?: number;
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: extra.cause });
    this.code = code;
    this.errors = extra.errors;
    this.alternatives = extra.alternatives;
    this.from = extra.from;
    this.retryAfter = extra.retryAfter;
  }
}
