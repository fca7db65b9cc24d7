import { HoldRequest } from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { extend } from '../../actions/extend.ts';
import { hold } from '../../actions/hold.ts';
import { release } from '../../actions/release.ts';
import { claimKey } from '../idempotency.ts';
import { citizenLocale } from '../locale.ts';
import type { App, RouteContext } from '../options.ts';
import type { ProofOfWork } from '../proof-of-work/proof-of-work.ts';
import { readBody, readId, readQuery, readSecret } from '../read.ts';

const ExtendQuery = z.object({
  extensionsLeft: z.optional(
    z.pipe(z.string().check(z.regex(/^\d{1,3}$/, 'use a whole number')), z.transform(Number)),
  ),
});

/** Times held for a citizen while the form is filled in. */
export function holdRoutes(app: App, options: RouteContext, proofOfWork: ProofOfWork | null): void {
  app.post('/v1/holds', async (c) => {
    const { proof, ...request } = await readBody(c, HoldRequest);
    await proofOfWork?.spend(proof, request.id);
    await claimKey(c, options, request);
    return c.json(await hold(options, { ...request, locale: citizenLocale(c) }), 201);
  });

  app.post('/v1/holds/:id/extend', async (c) => {
    const { extensionsLeft } = readQuery(c, ExtendQuery);
    return c.json(await extend(options, { id: readId(c), secret: readSecret(c), extensionsLeft }));
  });

  app.delete('/v1/holds/:id', async (c) => {
    await release(options, { id: readId(c), secret: readSecret(c) });
    return c.body(null, 204);
  });
}
