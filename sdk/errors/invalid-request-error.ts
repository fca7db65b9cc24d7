import { type ErrorFacts, TerminError } from './termin-error.ts';

/** What is wrong where: `path` is a dotted path into the body (`customer.email`) or the name of a parameter. */
export interface FieldError {
  path: string;
  message: string;
}

/** The server can't accept what was sent. Sending it again unchanged does not help. */
export class InvalidRequestError extends TerminError {
  override name = 'InvalidRequestError';
  override readonly whatToDo = 'correct';
  readonly errors: FieldError[];

  constructor(code: string, message: string, errors: FieldError[], facts?: ErrorFacts) {
    super(code, message, facts);
    this.errors = errors;
  }
}
