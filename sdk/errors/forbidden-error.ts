import { TerminError } from './termin-error.ts';

/** The secret or token is missing, or is not the one of this hold or booking. */
export class ForbiddenError extends TerminError {
  override name = 'ForbiddenError';
  override readonly whatToDo = 'check-access';
}
