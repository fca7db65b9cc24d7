import type { Slot } from '../contract/common.ts';
import { type ErrorFacts, TerminError } from './termin-error.ts';

/** The time is gone or was never free. `alternatives` are the nearest free times, at most three, perhaps none. */
export class SlotTakenError extends TerminError {
  override name = 'SlotTakenError';
  override readonly whatToDo = 'choose-another-time';
  readonly alternatives: Slot[];

  constructor(code: string, message: string, alternatives: Slot[], facts?: ErrorFacts) {
    super(code, message, facts);
    this.alternatives = alternatives;
  }
}
