import { TerminError } from './termin-error.ts';

/**
 * The hold or booking is not in a state that allows this; `code` says which: `already-booked`, `extension-limit`,
 * `consent-outdated`, `wrong-state`, `booking-lapsed`, `booking-cancelled`.
 */
export class RefusedError extends TerminError {
  override name = 'RefusedError';
  override readonly whatToDo = 'read-again';
}
