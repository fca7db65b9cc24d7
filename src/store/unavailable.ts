/** The store can not be opened or reached; the message says why, and what to do if that is known. What was asked may have happened. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError';
}

/** Why something could not be reached. A refused connection comes as a group of errors, one for each address of the host. */
export function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}
