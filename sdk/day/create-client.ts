import type { ClientOptions } from '../options.ts';
import { readDayByContract } from './by-contract.ts';
import type { DayClient } from './client.ts';
import { createDayOperations } from './operations.ts';

/**
 * A client for the day of the appointment: board, queue and desk, for browsers and servers. It takes the options of
 * `createClient`, throws and repeats as it does, and watches what changes over server-sent events.
 *
 * @example
 * const client = createDayClient({ api: 'https://termine.example.de' });
 * for await (const { answer, isStale } of client.watchBoard('rheinhausen', { signal })) show(answer, isStale);
 */
export function createDayClient(options: ClientOptions): DayClient {
  return createDayOperations(options, readDayByContract);
}
