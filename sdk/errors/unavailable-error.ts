import { type ErrorFacts, TerminError } from './termin-error.ts';

/**
 * The server failed or is not ready (5xx). Whether the request took effect is not known.
 * `retryAfter` is in seconds; null when the server does not say.
 */
export class UnavailableError extends TerminError {
  override name = 'UnavailableError';
  override readonly whatToDo = 'try-again';
  readonly retryAfter: number | null;

  constructor(code: string, message: string, retryAfter: number | null, facts?: ErrorFacts) {
    super(code, message, facts);
    this.retryAfter = retryAfter;
  }
}
