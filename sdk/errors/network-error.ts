import { TerminError } from './termin-error.ts';

/** No answer came: offline, refused, or cut off. Whether the request took effect is not known. */
export class NetworkError extends TerminError {
  override name = 'NetworkError';
  override readonly whatToDo = 'try-again';

  constructor(cause: unknown) {
    super('network', 'The server could not be reached.', { cause });
  }
}
