import type { MockMail } from './mailbox.ts';

/** Every mail sent, the newest first, with its time in that zone; looks again by itself. */
export function inboxPage(mails: MockMail[], timeZone: string): string {
  const list = mails.map(
    ({ id, subject, to, sentAt }) =>
      `<li><a href="/mock/inbox/${id}"><strong>${escaped(subject)}</strong><span>${escaped(to.address)}</span><time>${timeOf(sentAt, timeZone)}</time></a></li>`,
  );
  const main = list.length > 0 ? `<ol>${list.join('')}</ol>` : '<p>No mail has been sent yet.</p>';
  return layout('Mails sent', `<h1>Mails sent</h1>${main}`, '<meta http-equiv="refresh" content="3">');
}

/** One mail as its reader sees it, with its plain text. */
export function mailPage({ id, subject, from, to, sentAt, text }: MockMail, timeZone: string): string {
  return layout(
    subject,
    `<p><a href="/mock/inbox">All mails</a></p>
    <h1>${escaped(subject)}</h1>
    <p>From ${escaped(`${from.name} <${from.address}>`)} to ${escaped(`${to.name} <${to.address}>`)}, ${timeOf(sentAt, timeZone)}</p>
    <iframe title="The mail" src="/mock/inbox/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
    <details><summary>As plain text</summary><pre>${escaped(text)}</pre></details>`,
  );
}

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-inline-size: 48rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem }
  ol { list-style: none; padding: 0 }
  li a { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .75rem 0; border-block-end: 1px solid; color: inherit; text-decoration: none }
  li a:hover strong, li a:focus-visible strong { text-decoration: underline }
  li strong { flex: 1 1 100% }
  iframe { box-sizing: border-box; inline-size: 100%; block-size: 40rem; border: 1px solid; background: white; color-scheme: light }
  pre { white-space: pre-wrap }`;

function layout(title: string, main: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    ${head}<style>${style}</style>
  </head>
  <body><main>${main}</main></body>
</html>`;
}

/** `2020-03-09 08:00`, as Swedes write it. */
function timeOf(milliseconds: number, timeZone: string): string {
  return new Date(milliseconds).toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
