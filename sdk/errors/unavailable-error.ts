import { TerminError } from './termin-error.ts';

/** The server failed or is not ready (5xx). Whether the request took effect is not known. */
export class UnavailableError extends TerminError {
  override name = 'UnavailableError';
  override readonly whatToDo = 'try-again';
}
