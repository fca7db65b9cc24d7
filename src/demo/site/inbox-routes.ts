import { BookingError } from '../../booking/errors.ts';
import type { App } from '../../http/options.ts';
import type { Inbox, InboxMail } from '../../mail/inbox.ts';
import { inboxPage, mailPage } from './inbox-page.ts';
import { siteHeaders } from './layout.ts';

/** What a mail may do in its frame: show itself. Its links open beside it, its scripts, if it had any, would not run. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'self'";

/** Every mail the demo has sent, as its receivers would see it. */
export function inboxRoutes(app: App, inbox: Inbox, timeZone: string): void {
  app.get('/demo/inbox', (c) => c.html(inboxPage(inbox.list(), timeZone), 200, siteHeaders));
  app.get('/demo/inbox.json', (c) => c.json({ mails: inbox.list() }));

  app.get('/demo/inbox/:id', (c) =>
    c.html(mailPage(found(inbox, c.req.param('id')), timeZone), 200, siteHeaders),
  );

  app.get('/demo/inbox/:id/html', (c) => {
    const { html } = found(inbox, c.req.param('id'));
    return c.html(html.replace('<head>', '<head><base target="_blank">'), 200, {
      'Content-Security-Policy': mailPolicy,
      'X-Frame-Options': 'SAMEORIGIN',
    });
  });

  app.get('/demo/inbox/:id/attachments/:index', (c) => {
    const attachment = found(inbox, c.req.param('id')).attachments[Number(c.req.param('index'))];
    if (!attachment) throw new BookingError('not-found', 'The mail has no such attachment.');
    return c.body(attachment.content, 200, {
      'Content-Type': attachment.contentType,
      'Content-Disposition': `attachment; filename="${attachment.filename}"`,
    });
  });
}

function found(inbox: Inbox, id: string): InboxMail {
  const mail = inbox.find(id);
  if (!mail) throw new BookingError('not-found', 'There is no such mail.');
  return mail;
}
