import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { createContext } from '../actions/context.ts';
import { BookingError } from '../booking/errors.ts';
import { limitBody } from './body-limit.ts';
import { crossOrigin } from './cross-origin.ts';
import { createFollowPlace } from './follow-place.ts';
import { headers } from './headers.ts';
import { limitRequests } from './limits/limit-requests.ts';
import { limitStreams } from './limits/limit-streams.ts';
import { requestLog } from './log.ts';
import type { App, AppEnv, AppOptions } from './options.ts';
import { answerError, problem } from './problems.ts';
import { createProofOfWork } from './proof-of-work/proof-of-work.ts';
import { availabilityRoutes } from './routes/availability.ts';
import { boardRoutes } from './routes/board.ts';
import { bookingRoutes } from './routes/bookings.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { challengeRoutes } from './routes/challenge.ts';
import { citizenRoutes } from './routes/citizen.ts';
import { citizenPlaceRoutes } from './routes/citizen-place.ts';
import { deskRoutes } from './routes/desk.ts';
import { docsRoutes } from './routes/docs.ts';
import { healthRoutes } from './routes/health.ts';
import { holdRoutes } from './routes/holds.ts';
import { placeRoutes } from './routes/place.ts';
import { staffRoutes } from './routes/staff.ts';

/**
 * The booking API and the citizens' own pages. It opens nothing and keeps nothing: wherever there is `fetch`, it runs.
 *
 *     const app = createApp({ config, store, clock: Date.now });
 *     const answer = await app.request('/v1/offices');
 */
export function createApp(options: AppOptions): App {
  const context = createContext(options);
  const proofOfWork = createProofOfWork(options);
  const streams = limitStreams(options.limits);
  const followPlace = createFollowPlace(context);
  const app = new Hono<AppEnv>();
  app.use(requestId());
  if (options.log) app.use(requestLog(options.log));
  app.use(headers(options));
  app.use('/v1/*', crossOrigin(options.allowOrigins));
  if (options.limits) app.use(limitRequests(options.limits));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(c, new BookingError('method-not-allowed', `Here it takes ${methods.join(', ')}.`), {
          Allow: methods.join(', '),
        }),
    }),
  );
  app.use(limitBody());
  catalogueRoutes(app, options);
  availabilityRoutes(app, context);
  challengeRoutes(app, proofOfWork);
  holdRoutes(app, context, proofOfWork);
  bookingRoutes(app, context);
  boardRoutes(app, context, streams);
  placeRoutes(app, context, streams, followPlace);
  deskRoutes(app, context, streams);
  staffRoutes(app, context);
  citizenPlaceRoutes(app, context, streams, followPlace);
  citizenRoutes(app, context);
  healthRoutes(app, options);
  docsRoutes(app);
  app.notFound((c) => problem(c, new BookingError('not-found', 'There is nothing at this address.')));
  app.onError(answerError(options));
  return app;
}
