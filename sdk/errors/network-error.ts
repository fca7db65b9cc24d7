import { type ErrorFacts, TerminError } from './termin-error.ts';

/** No whole answer came: offline, refused, or cut off. Whether the request took effect is not known. */
export class NetworkError extends TerminError {
  override name = 'NetworkError';
  override readonly whatToDo = 'try-again';

  constructor(cause: unknown, facts: ErrorFacts = {}) {
    super('network', 'The server could not be reached, or its answer was cut off.', { ...facts, cause });
  }
}
