import { type ErrorFacts, TerminError } from './termin-error.ts';

/** Too many requests. `retryAfter` is in seconds; null when the server does not say. */
export class RateLimitedError extends TerminError {
  override name = 'RateLimitedError';
  override readonly whatToDo = 'wait';
  readonly retryAfter: number | null;

  constructor(code: string, message: string, retryAfter: number | null, facts?: ErrorFacts) {
    super(code, message, facts);
    this.retryAfter = retryAfter;
  }
}
