import { problemStatus } from '@termin/sdk/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { openToken } from '../../actions/authorise.ts';
import { cancel } from '../../actions/cancel.ts';
import { confirm } from '../../actions/confirm.ts';
import { officeOf } from '../../actions/context.ts';
import { lineOf } from '../../actions/day/line.ts';
import { placeIn } from '../../actions/day/place.ts';
import { reschedule } from '../../actions/reschedule.ts';
import { BookingError } from '../../booking/errors.ts';
import { localDay } from '../../booking/instant.ts';
import { can, isOver, stateAt } from '../../booking/lifecycle.ts';
import { calendarText } from '../../mail/calendar-file.ts';
import type { StoredBooking } from '../../store/store.ts';
import { pageWords } from '../locale.ts';
import type { App, AppEnv, RouteContext } from '../options.ts';
import { type CitizenPage, citizenPage } from '../pages/citizen-page.ts';
import { detailsPage } from '../pages/details-page.ts';
import { unknownPage } from '../pages/error-pages.ts';
import { address, type Frame } from '../pages/frame.ts';
import { type Html, livePageHeaders, pageHeaders, stylesheet } from '../pages/layout.ts';
import { movePage } from '../pages/move-page.ts';
import { placePart } from '../pages/place-part.ts';
import { placeStyle } from '../pages/place-style.ts';
import { pageStyle } from '../pages/style.ts';
import { readForm } from '../read.ts';
import { MoveForm, moveRequest } from './move-form.ts';
import { placesToMoveTo } from './places-to-move-to.ts';

type PageContext = Context<AppEnv, '/b/:token'>;

const Pressed = z.discriminatedUnion('action', [
  z.object({ action: z.literal('confirm') }),
  z.object({ action: z.literal('cancel') }),
  MoveForm,
]);

/**
 * The citizen's own page behind the links of the mails. Opening it changes nothing, however often and by whomever;
 * its buttons post.
 */
export function citizenRoutes(app: App, options: RouteContext): void {
  app.get('/b/:token', (c) => show(c, options));

  app.post('/b/:token', async (c) => {
    const token = c.req.param('token');
    const pressed = await readForm(c, Pressed);
    const opened = await openToken(options, token);
    if (!opened) return show(c, options);
    const request = { id: opened.booking.id, token };
    try {
      if (pressed.action === 'confirm') await confirm(options, request);
      else if (pressed.action === 'cancel') await cancel(options, request);
      else await reschedule(options, { ...moveRequest(pressed), ...request });
    } catch (error) {
      // The page itself says how the appointment stands and what is left to do.
      if (error instanceof BookingError) {
        return show(c, options, { error, ...(pressed.action === 'reschedule' && { move: pressed }) });
      }
      throw error;
    }
    return c.redirect(address({ query: c.req.query() }), 303);
  });

  const briefly = { 'Cache-Control': 'public, max-age=300' };
  app.get(stylesheet, (c) =>
    c.body(pageStyle + placeStyle, 200, { 'Content-Type': 'text/css; charset=utf-8', ...briefly }),
  );
}

/** A pressed button that was refused, and the form when it was to move the appointment. */
interface Refused {
  error: BookingError;
  move?: MoveForm;
}

function movable(booking: StoredBooking, now: number): boolean {
  return can(stateAt(booking, now), 'reschedule') && !isOver(booking, now);
}

async function show(c: PageContext, options: RouteContext, refused?: Refused): Promise<Response> {
  const { config, clock, bookingPage } = options;
  const opened = await openToken(options, c.req.param('token'));
  const words = pageWords(c, opened?.booking.locale);
  const frame: Frame = { config, words, query: c.req.query() };
  if (!opened) return c.html(unknownPage(frame), 404, pageHeaders);
  const { booking, purpose } = opened;
  const status = refused ? problemStatus[refused.error.code] : 200;
  const { frage: question, datei: file } = c.req.query();
  const manages = purpose === 'manage';

  if (file === 'kalender' && manages) {
    return c.body(calendarText(config, booking, words, clock()), 200, {
      ...pageHeaders,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="termin.ics"',
    });
  }
  if ((question === 'verschieben' || refused?.move) && manages && movable(booking, clock())) {
    return c.html(await moving(frame, options, booking, refused), status, pageHeaders);
  }
  const asksToCancel = question === 'stornieren';
  const live = manages ? await today(frame, options, booking, c.req.param('token')) : null;
  const view = { ...frame, booking, purpose, now: clock(), asksToCancel, bookingPage, live };
  return c.html(citizenPage(view), status, live ? livePageHeaders : pageHeaders);
}

/** Where the citizen stands, if the appointment is today; null: it is not. */
async function today(
  frame: Frame,
  options: RouteContext,
  booking: StoredBooking,
  token: string,
): Promise<CitizenPage['live']> {
  const { config, clock, store } = options;
  const { office, day } = booking;
  if (day !== localDay(clock(), config.city.timeZone)) return null;
  const queue = await store.queue(office, day);
  const line = lineOf(config, officeOf(config, office), queue, clock());
  const view = { ...frame, booking, token, place: placeIn(options, booking, line) };
  const part = placePart(view);
  return part && { view, part, seq: queue.seq };
}

/** Where to move to, or what has to be asked once a time is chosen that is free. */
async function moving(
  frame: Frame,
  options: RouteContext,
  booking: StoredBooking,
  refused?: Refused,
): Promise<Html> {
  const { zeit, station = refused?.move?.office, tag } = frame.query;
  const time = refused?.move?.start ?? zeit;
  const places = await placesToMoveTo(options, booking, { station, day: tag ?? time?.slice(0, 10) });
  const { office, chosen, asks } = places;
  const slot = chosen?.slots.find(({ start }) => start === time);
  if (slot && (asks.consent || asks.fields.length > 0)) {
    const sent = refused?.move && { typed: refused.move, errors: refused.error.errors };
    return detailsPage({ ...frame, booking, office, slot, asks, sent });
  }
  return movePage({
    ...frame,
    booking,
    ...places,
    lost: refused !== undefined || (time !== undefined && !slot),
  });
}
