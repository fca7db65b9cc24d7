import { TerminError } from './termin-error.ts';

/** No answer came in time. Whether the request took effect is not known. */
export class TimeoutError extends TerminError {
  override name = 'TimeoutError';
  override readonly whatToDo = 'try-again';

  constructor(cause: unknown) {
    super('no-answer-in-time', 'The server did not answer in time.', { cause });
  }
}
