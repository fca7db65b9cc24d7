import { readByContract } from './answers/by-contract.ts';
import type { Client } from './client.ts';
import { createOperations } from './operations.ts';
import type { ClientOptions } from './options.ts';

/**
 * A client of the booking API, for browsers and servers. One method per operation; every answer is checked against the
 * contract. All methods throw a `TerminError` of one of its classes, or the reason of their signal when it is aborted.
 *
 * A request whose answer was lost is sent again, as it has the same effect twice as once; what the server refused is not.
 * It keeps no state: secrets are the caller's to keep.
 *
 * @example
 * const client = createClient({ api: 'https://termine.example.de' });
 * const held = await client.hold({ office: 'rheinhausen', start: '2020-03-12T09:52:00+01:00', services });
 * const booking = await client.book(held, customer, consent);
 */
export function createClient(options: ClientOptions): Client {
  return createOperations(options, readByContract);
}
