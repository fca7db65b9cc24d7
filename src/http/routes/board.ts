import { boardView } from '../../actions/day/board-view.ts';
import { oncePerReading } from '../../actions/day/once.ts';
import { localDay } from '../../booking/instant.ts';
import type { OfficeConfig } from '../../config.ts';
import type { DayQueue } from '../../store/visits.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import type { App, RouteContext } from '../options.ts';
import { readOffice } from '../staff.ts';

/** The board in the waiting area. */
export function boardRoutes(app: App, context: RouteContext, streams: LimitStreams): void {
  const { config, store, clock, feed } = context;
  const today = () => localDay(clock(), config.city.timeZone);
  const boardOf = ({ visits }: DayQueue, office: OfficeConfig) =>
    boardView(config, office, today(), visits, clock());
  const boardIn = oncePerReading(clock, boardOf);

  app.get('/v1/offices/:id/board', async (c) => {
    const office = readOffice(c, context);
    c.header('Vary', 'Accept');
    if (!asksForEvents(c)) return c.json(boardOf(await store.queue(office.id, today()), office));
    return eventStream(
      c,
      context,
      'board',
      streams(c, 'board', (signal) => feed.watch(office.id, signal)),
      async () => {
        const queue = await feed.queue(office.id);
        return { queue, value: boardIn(queue, office) };
      },
    );
  });
}
