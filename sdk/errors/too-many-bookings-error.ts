import { TerminError } from './termin-error.ts';

/** The e-mail address already has as many appointments to come as the city allows. */
export class TooManyBookingsError extends TerminError {
  override name = 'TooManyBookingsError';
  override readonly whatToDo = 'cancel-another';
}
