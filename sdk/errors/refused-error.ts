import { type ErrorFacts, TerminError } from './termin-error.ts';

/**
 * The hold or booking is not in a state that allows this; `code` says which: `already-booked`, `extension-limit`,
 * `consent-outdated`, `wrong-state`, `booking-lapsed`, `booking-cancelled`; on the day `too-early`, `too-late`, `other-day`,
 * `other-office`, `not-confirmed`, `no-walk-ins`, `nobody-waiting`, `already-called`, `counter-busy`.
 */
export class RefusedError extends TerminError {
  override name = 'RefusedError';
  override readonly whatToDo = 'read-again';
  /** With `too-early`: when it is early no longer, `2020-03-12T09:22:00+01:00`. */
  readonly from: string | undefined;

  constructor(code: string, message: string, facts: ErrorFacts & { from?: string | undefined } = {}) {
    super(code, message, facts);
    this.from = facts.from;
  }
}
