import { TerminError } from './termin-error.ts';

/** There is no such office, service, booking or route. */
export class NotFoundError extends TerminError {
  override name = 'NotFoundError';
  override readonly whatToDo = 'correct';
}
