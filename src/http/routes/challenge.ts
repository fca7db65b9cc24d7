import { BookingError } from '../../booking/errors.ts';
import type { App } from '../options.ts';
import type { ProofOfWork } from '../proof-of-work/proof-of-work.ts';

/** The work that a hold is asked for, where the city asks for some. */
export function challengeRoutes(app: App, proofOfWork: ProofOfWork | null): void {
  app.get('/v1/challenge', async (c) => {
    if (!proofOfWork) throw new BookingError('not-found', 'No proof of work is asked for here.');
    return c.json(await proofOfWork.challenge());
  });
}
