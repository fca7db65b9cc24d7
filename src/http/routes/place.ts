import { authorise } from '../../actions/authorise.ts';
import { checkIn, place, placeIn } from '../../actions/day/place.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import type { App, RouteContext } from '../options.ts';
import { readId, readToken } from '../read.ts';

/** The citizen's place in the queue. */
export function placeRoutes(app: App, context: RouteContext, streams: LimitStreams): void {
  const { feed } = context;

  app.get('/v1/bookings/:id/place', async (c) => {
    const request = { id: readId(c), token: readToken(c) };
    c.header('Vary', 'Accept');
    if (!asksForEvents(c)) return c.json(await place(context, request));
    const { office } = await authorise(context, request.id, request.token, ['manage']);
    return eventStream(
      c,
      context,
      'place',
      streams(c, (signal) => feed.watch(office, signal)),
      async () => {
        // Read anew: it may be moved or cancelled meanwhile.
        const booking = await authorise(context, request.id, request.token, ['manage']);
        const queue = await feed.queue(booking.office, booking.day);
        return { id: String(queue.seq), value: placeIn(context, booking, queue) };
      },
    );
  });

  app.post('/v1/bookings/:id/check-in', async (c) =>
    c.json(await checkIn(context, { id: readId(c), token: readToken(c) })),
  );
}
