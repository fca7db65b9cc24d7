import { BookingRequest, RescheduleRequest } from '@termin/sdk/contract';
import { book } from '../../actions/book.ts';
import { calendarFile } from '../../actions/calendar-file.ts';
import { cancel } from '../../actions/cancel.ts';
import { confirm } from '../../actions/confirm.ts';
import { find } from '../../actions/find.ts';
import { reschedule } from '../../actions/reschedule.ts';
import { claimKey } from '../idempotency.ts';
import { limitEmails } from '../limits/limit-requests.ts';
import { citizenLocale } from '../locale.ts';
import type { App, RouteContext } from '../options.ts';
import { readBody, readId, readSecret, readToken } from '../read.ts';

/** Appointments, from the form to their end. */
export function bookingRoutes(app: App, options: RouteContext): void {
  const limitEmail = limitEmails(options.limits);

  app.post('/v1/bookings', async (c) => {
    const request = await readBody(c, BookingRequest);
    const secret = readSecret(c);
    const mailed = await limitEmail(request.customer.email);
    await claimKey(c, options, { ...request, secret });
    const booking = await book(options, { ...request, secret, locale: citizenLocale(c) });
    mailed();
    return c.json(booking, 201);
  });

  app.get('/v1/bookings/:id', async (c) =>
    c.json(await find(options, { id: readId(c), token: readToken(c) })),
  );

  app.get('/v1/bookings/:id/calendar.ics', async (c) => {
    const file = await calendarFile(options, { id: readId(c), token: readToken(c) });
    return c.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="termin.ics"',
    });
  });

  app.post('/v1/bookings/:id/confirm', async (c) =>
    c.json(await confirm(options, { id: readId(c), token: readToken(c) })),
  );

  app.post('/v1/bookings/:id/cancel', async (c) =>
    c.json(await cancel(options, { id: readId(c), token: readToken(c) })),
  );

  app.post('/v1/bookings/:id/reschedule', async (c) => {
    const request = await readBody(c, RescheduleRequest);
    return c.json(await reschedule(options, { ...request, id: readId(c), token: readToken(c) }));
  });
}
