import { TerminError } from './termin-error.ts';

/** The hold is over, or there is none with this id: hold a time again. */
export class HoldLapsedError extends TerminError {
  override name = 'HoldLapsedError';
  override readonly whatToDo = 'hold-again';
}
