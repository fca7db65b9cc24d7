import { type ErrorFacts, TerminError } from './termin-error.ts';

/** The answer is not what the contract promises: cut off, from another server, or from another version. */
export class InvalidAnswerError extends TerminError {
  override name = 'InvalidAnswerError';

  constructor(message: string, facts?: ErrorFacts) {
    super('invalid-answer', message, facts);
  }
}
