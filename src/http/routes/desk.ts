import { ArrivalRequest, BookingId, CallRequest, PlainDate, VisitRequest } from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { arrive } from '../../actions/day/arrive.ts';
import { act, call, dayLog, deskDay, deskSteps } from '../../actions/day/desk.ts';
import { calmMs } from '../../actions/day/feed.ts';
import { oncePerReading } from '../../actions/day/once.ts';
import { localDay } from '../../booking/instant.ts';
import type { OfficeConfig } from '../../config.ts';
import type { DayQueue } from '../../store/visits.ts';
import { asksForEvents, eventStream } from '../event-stream.ts';
import type { LimitStreams } from '../limits/limit-streams.ts';
import type { App, RouteContext } from '../options.ts';
import { readBody, readQuery, validate } from '../read.ts';
import { readStaff } from '../staff.ts';

const LogQuery = z.object({ date: z.optional(PlainDate) });

/** What the staff of an office and its kiosk do. */
export function deskRoutes(app: App, context: RouteContext, streams: LimitStreams): void {
  const { config, store, clock, feed } = context;
  const today = () => localDay(clock(), config.city.timeZone);
  const dayOf = (queue: DayQueue, office: OfficeConfig) => deskDay(context, office, today(), queue);
  const dayIn = oncePerReading(clock, dayOf);

  app.post('/v1/offices/:id/arrivals', async (c) => {
    const { office, staff } = await readStaff(c, context, 'kiosk');
    return c.json(await arrive(context, office, await readBody(c, ArrivalRequest), staff), 201);
  });

  app.get('/v1/offices/:id/day', async (c) => {
    const { office } = await readStaff(c, context, 'desk');
    c.header('Vary', 'Accept');
    if (!asksForEvents(c)) return c.json(await dayOf(await store.queue(office.id, today()), office));
    return eventStream(
      c,
      context,
      'day',
      streams(c, 'day', (signal) => feed.watch(office.id, signal, calmMs)),
      async () => {
        const queue = await feed.queue(office.id);
        return { queue, value: await dayIn(queue, office) };
      },
    );
  });

  app.post('/v1/offices/:id/calls', async (c) => {
    const { office, staff } = await readStaff(c, context, 'desk');
    return c.json(await call(context, office, await readBody(c, CallRequest), staff), 201);
  });

  for (const kind of deskSteps) {
    app.post(`/v1/offices/:id/visits/:visit/${kind}`, async (c) => {
      const { office, staff } = await readStaff(c, context, 'desk');
      const { id } = await readBody(c, VisitRequest);
      const { visit } = validate(z.object({ visit: BookingId }), { visit: c.req.param('visit') });
      return c.json(await act(context, office, { id, visit, kind }, staff));
    });
  }

  app.get('/v1/offices/:id/log', async (c) => {
    const { office } = await readStaff(c, context, 'lead');
    return c.json(await dayLog(context, office, readQuery(c, LogQuery).date));
  });
}
