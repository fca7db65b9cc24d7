import { problemStatus } from '@termin/sdk/contract';
import type { Context } from 'hono';
import { openToken } from '../../actions/authorise.ts';
import { cancel } from '../../actions/cancel.ts';
import { confirm } from '../../actions/confirm.ts';
import { BookingError } from '../../booking/errors.ts';
import { calendarText } from '../../mail/calendar-file.ts';
import type { App, AppEnv, AppOptions } from '../options.ts';
import { citizenPage, unknownPage } from '../pages/citizen-page.ts';
import { pageHeaders, stylesheet } from '../pages/layout.ts';
import { pageStyle } from '../pages/style.ts';

const actions = { confirm, cancel };

/**
 * The citizen's own page behind the links of the mails. Opening it changes nothing, however often and by whomever;
 * its buttons post.
 */
export function citizenRoutes(app: App, options: AppOptions): void {
  app.get('/b/:token', async (c) => {
    if (c.req.query('datei') === 'kalender') return calendar(c, options);
    return show(c, options);
  });

  app.post('/b/:token', async (c) => {
    const token = c.req.param('token');
    const { action } = await c.req.parseBody();
    if (action !== 'confirm' && action !== 'cancel') {
      throw new BookingError('invalid-request', 'This page confirms or cancels.', {
        errors: [{ path: 'action', message: 'send confirm or cancel' }],
      });
    }
    const opened = await openToken(options, token);
    if (!opened) return show(c, options);
    try {
      await actions[action](options, { id: opened.booking.id, token });
    } catch (error) {
      // The page itself says how the appointment stands and what is left to do.
      if (error instanceof BookingError) return show(c, options, problemStatus[error.code]);
      throw error;
    }
    return c.redirect('?', 303);
  });

  app.get(stylesheet, (c) =>
    c.body(pageStyle, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    }),
  );
}

async function show(c: Context<AppEnv, '/b/:token'>, options: AppOptions, status: 200 | ErrorStatus = 200) {
  const { config, clock, bookingPage } = options;
  const opened = await openToken(options, c.req.param('token'));
  if (!opened) return c.html(unknownPage(config), 404, pageHeaders);
  const asksToCancel = c.req.query('frage') === 'stornieren';
  return c.html(
    citizenPage({ ...opened, config, now: clock(), asksToCancel, bookingPage }),
    status,
    pageHeaders,
  );
}

type ErrorStatus = (typeof problemStatus)[keyof typeof problemStatus];

async function calendar(c: Context<AppEnv, '/b/:token'>, options: AppOptions) {
  const opened = await openToken(options, c.req.param('token'));
  if (opened?.purpose !== 'manage') return c.html(unknownPage(options.config), 404, pageHeaders);
  return c.body(calendarText(options.config, opened.booking, options.clock()), 200, {
    ...pageHeaders,
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="termin.ics"',
  });
}
