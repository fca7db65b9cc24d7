import type { Context } from 'hono';
import * as z from 'zod/mini';
import { BookingError } from '../booking/errors.ts';
import { fingerprint } from '../crypto.ts';
import type { AppEnv, AppOptions } from './options.ts';
import { validate } from './read.ts';

const Key = z.string().check(z.minLength(8), z.maxLength(255));

/**
 * Holds a request to its Idempotency-Key, if it has one: the key stands for this body at this address. Repeating itself is
 * safe through the ids that clients make. A body with personal data comes with a secret, as its hash is kept for a day.
 * Throws `idempotency-mismatch`.
 */
export async function claimKey(
  c: Context<AppEnv>,
  { store, clock }: AppOptions,
  body: unknown,
): Promise<void> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return;
  validate(z.object({ 'Idempotency-Key': Key }), { 'Idempotency-Key': key });
  if (!(await store.claimKey(key, await fingerprint({ path: c.req.path, body }), clock()))) {
    throw new BookingError(
      'idempotency-mismatch',
      'This Idempotency-Key was sent with another request. Make a new one.',
    );
  }
}
