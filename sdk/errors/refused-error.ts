import { TerminError } from './termin-error.ts';

/**
 * The hold or booking is not in a state that allows this; `code` says which: `already-booked`, `extension-limit`,
 * `consent-outdated`, `wrong-state`, `booking-lapsed`, `booking-cancelled`; on the day `too-early`, `too-late`,
 * `no-walk-ins`, `nobody-waiting`, `already-called`, `counter-busy`.
 */
export class RefusedError extends TerminError {
  override name = 'RefusedError';
  override readonly whatToDo = 'read-again';
}
