import { openToken } from '../../actions/authorise.ts';
import { calmMs } from '../../actions/day/feed.ts';
import { checkIn } from '../../actions/day/place.ts';
import { BookingError } from '../../booking/errors.ts';
import type { StoredBooking } from '../../store/store.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { FollowPlace } from '../follow-place.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import { pageWords } from '../locale.ts';
import type { App, RouteContext } from '../options.ts';
import { address, type Frame } from '../pages/frame.ts';
import { placeEvent } from '../pages/live-place.ts';
import { placePart } from '../pages/place-part.ts';
import { placeScript, placeScriptPath } from '../pages/place-script.ts';

/** What makes the citizen's page follow the queue on the day: its stream, «Ich bin da», and the script that reads the stream. */
export function citizenPlaceRoutes(
  app: App,
  options: RouteContext,
  streams: LimitStreams,
  followPlace: FollowPlace,
): void {
  const { config, feed } = options;

  app.get('/b/:token', async (c, next) => {
    if (!asksForEvents(c)) return next();
    const token = c.req.param('token');
    const first = await read(token);
    const frame: Frame = { config, words: pageWords(c, first.locale), query: c.req.query() };
    const follow = followPlace(first, () => read(token));
    return eventStream(
      c,
      options,
      'place',
      streams(c, 'place', (signal) => feed.watch(first.office, signal, calmMs), first.id),
      async () => {
        const found = await follow();
        if (!found) return null;
        const view = { ...frame, ...found, token };
        return { queue: found.queue, value: await placeEvent(view, placePart(view)) };
      },
    );
  });

  async function read(token: string): Promise<StoredBooking> {
    const opened = await openToken(options, token);
    if (opened?.purpose !== 'manage') throw new BookingError('not-found', 'This link opens no place.');
    return opened.booking;
  }

  // Apart from the buttons of the same page that have mails sent: a full waiting area comes by one address.
  app.post('/b/:token/check-in', async (c) => {
    const token = c.req.param('token');
    const opened = await openToken(options, token);
    try {
      if (opened) await checkIn(options, { id: opened.booking.id, token });
    } catch (error) {
      // The page itself says where the citizen stands.
      if (!(error instanceof BookingError)) throw error;
    }
    return c.redirect(`../${token}${address({ query: c.req.query() })}`, 303);
  });

  app.get(placeScriptPath, (c) =>
    c.body(placeScript, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    }),
  );
}
