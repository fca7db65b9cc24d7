import { authorise } from '../../actions/authorise.ts';
import { calmMs } from '../../actions/day/feed.ts';
import { checkIn, place } from '../../actions/day/place.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { FollowPlace } from '../follow-place.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import type { App, RouteContext } from '../options.ts';
import { readId, readToken } from '../read.ts';

/** The citizen's place in the queue. */
export function placeRoutes(
  app: App,
  context: RouteContext,
  streams: LimitStreams,
  followPlace: FollowPlace,
): void {
  app.get('/v1/bookings/:id/place', async (c) => {
    const request = { id: readId(c), token: readToken(c) };
    c.header('Vary', 'Accept');
    if (!asksForEvents(c)) return c.json(await place(context, request));
    const read = () => authorise(context, request.id, request.token, ['manage']);
    const booking = await read();
    const follow = followPlace(booking, read);
    return eventStream(
      c,
      context,
      'place',
      streams(c, 'place', (signal) => context.feed.watch(booking.office, signal, calmMs), booking.id),
      async () => {
        const found = await follow();
        return found && { queue: found.queue, value: found.place };
      },
    );
  });

  app.post('/v1/bookings/:id/check-in', async (c) =>
    c.json(await checkIn(context, { id: readId(c), token: readToken(c) })),
  );
}
