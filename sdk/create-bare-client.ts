import { readByOutline } from './answers/by-outline.ts';
import type { Client } from './client.ts';
import { createOperations } from './operations.ts';
import type { ClientOptions } from './options.ts';

/**
 * The same client without zod, a third of its size: for pages where every byte counts. The same operations, errors and
 * repetitions; of an answer only its outline is checked, so a server that breaks the contract in a detail is not found out.
 */
export function createBareClient(options: ClientOptions): Client {
  return createOperations(options, readByOutline);
}
