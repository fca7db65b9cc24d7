import { authorise } from '../../actions/authorise.ts';
import { officeOf } from '../../actions/context.ts';
import { lineOf } from '../../actions/day/line.ts';
import { oncePerReading } from '../../actions/day/once.ts';
import { checkIn, place, placeIn } from '../../actions/day/place.ts';
import type { OfficeConfig } from '../../config.ts';
import type { DayQueue } from '../../store/visits.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import type { App, RouteContext } from '../options.ts';
import { readId, readToken } from '../read.ts';

/** The citizen's place in the queue. */
export function placeRoutes(app: App, context: RouteContext, streams: LimitStreams): void {
  const { feed, config, clock } = context;
  const lineIn = oncePerReading(clock, (queue: DayQueue, office: OfficeConfig) =>
    lineOf(config, office, queue, clock()),
  );

  app.get('/v1/bookings/:id/place', async (c) => {
    const request = { id: readId(c), token: readToken(c) };
    c.header('Vary', 'Accept');
    if (!asksForEvents(c)) return c.json(await place(context, request));
    let booking = await authorise(context, request.id, request.token, ['manage']);
    const { office } = booking;
    return eventStream(
      c,
      context,
      'place',
      streams(c, (signal) => feed.watch(office, signal)),
      async () => {
        let queue = await feed.queue(office, booking.day);
        if (!has(queue, booking.id)) {
          // Moved, given up, or not confirmed yet: nobody who is in the queue needs to be read anew.
          booking = await authorise(context, request.id, request.token, ['manage']);
          // Who listens there is told by the other office.
          if (booking.office !== office) return null;
          queue = await feed.queue(office, booking.day);
        }
        const line = lineIn(queue, officeOf(config, office));
        return { id: String(queue.seq), value: placeIn(context, booking, line) };
      },
    );
  });

  app.post('/v1/bookings/:id/check-in', async (c) =>
    c.json(await checkIn(context, { id: readId(c), token: readToken(c) })),
  );
}

const has = ({ visits }: DayQueue, id: string) => visits.some((one) => one.id === id);
