import { html } from 'hono/html';
import type { InboxMail } from '../../mail/inbox.ts';
import { momentInWords } from '../../words/formats.ts';
import { wordsIn } from '../../words/languages.ts';
import type { Html } from './layout.ts';

/** All mails, the newest first. */
export function inboxPage(mails: InboxMail[], timeZone: string): Html {
  return layout(
    'Verschickte E-Mails',
    html`<h1>Verschickte E-Mails</h1>
      <p class="help">In der Vorführung verlässt keine E-Mail diesen Rechner; hier sehen Sie, was die Bürgerinnen und Bürger bekommen hätten.</p>
      <p class="status" role="status" data-count="${mails.length}"></p>
      ${
        mails.length === 0
          ? html`<p class="empty">Noch keine. <a href="/termin">Buchen Sie einen Termin</a>, und die erste erscheint hier.</p>`
          : html`<ol class="mails">${mails.map(
              (mail) => html`<li><a href="/demo/inbox/${mail.id}">
                <strong>${mail.subject}</strong>
                <span>an ${mail.to.address}</span>
                <time datetime="${new Date(mail.sentAt).toISOString()}">${momentInWords(wordsIn('de'), mail.sentAt, timeZone)}</time>
              </a></li>`,
            )}</ol>`
      }`,
  );
}

/** One mail: what its reader sees, then the plain text and the attachments. */
export function mailPage(mail: InboxMail, timeZone: string): Html {
  return layout(
    mail.subject,
    html`<p><a href="/demo/inbox">Alle E-Mails</a></p>
      <h1>${mail.subject}</h1>
      <dl class="envelope">
        <div><dt>Von</dt><dd>${mail.from.name} &lt;${mail.from.address}&gt;</dd></div>
        <div><dt>An</dt><dd>${mail.to.name} &lt;${mail.to.address}&gt;</dd></div>
        <div><dt>Gesendet</dt><dd>${momentInWords(wordsIn('de'), mail.sentAt, timeZone)}</dd></div>
        ${
          mail.attachments.length > 0 &&
          html`<div><dt>Anhang</dt><dd>${mail.attachments.map(
            ({ filename }, index) =>
              html`<a href="/demo/inbox/${mail.id}/attachments/${index}" download>${filename}</a> `,
          )}</dd></div>`
        }
      </dl>
      <iframe title="Inhalt der E-Mail" src="/demo/inbox/${mail.id}/html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
      <details><summary>Als reiner Text</summary><pre>${mail.text}</pre></details>`,
  );
}

function layout(title: string, main: Html): Html {
  return html`<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} – Vorführung</title>
    <link rel="icon" href="/assets/demo/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/demo/base.css">
    <link rel="stylesheet" href="/assets/demo/inbox.css">
    <script type="module" src="/assets/demo/inbox.js"></script>
  </head>
  <body>
    <header><a href="/demo/inbox">Postfach der Vorführung</a> <a href="/termin">Zur Terminvergabe</a></header>
    <main>${main}</main>
  </body>
</html>`;
}
