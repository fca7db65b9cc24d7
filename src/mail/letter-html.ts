import { html, raw } from 'hono/html';
import { type Fact, factsOf, type Letter } from './letter.ts';

// Mail programs drop style sheets: every element carries its own style, in light colours.
const font = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const style = {
  body: `margin:0;padding:0;background:#f3f5f8;color:#1a1f26;${font};font-size:16px;line-height:1.5`,
  sheet: 'max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff;border-top:4px solid #0b57a4',
  heading: 'margin:0 0 16px;font-size:22px;font-weight:600;line-height:1.3',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:12px 24px;border-radius:4px;background:#0b57a4;color:#ffffff;font-weight:600;text-decoration:none',
  facts: 'margin:8px 0 24px;border-bottom:1px solid #c9d1da',
  fact: 'padding:12px 0;border-top:1px solid #c9d1da',
  label: 'color:#4d5763;font-size:15px',
  value: 'margin:0',
  list: 'margin:0;padding:0 0 0 20px',
  strong: 'font-size:20px;font-weight:600;line-height:1.35',
  link: 'color:#0b57a4',
  footer: 'max-width:560px;margin:0 auto;padding:16px 24px 32px;color:#4d5763;font-size:14px',
};

// Those that keep a style sheet may know of a dark screen.
const dark = raw(`@media (prefers-color-scheme: dark) {
body { background: #0d1014 !important; color: #e8ecf1 !important; }
.sheet { background: #14181d !important; border-color: #8ab8f0 !important; }
.line { border-color: #39424d !important; }
.quiet { color: #a9b4c0 !important; }
.link { color: #8ab8f0 !important; }
.button { background: #8ab8f0 !important; color: #08213d !important; }
}`);

/** The letter as HTML: one column, nothing loaded from anywhere. */
export async function letterHtml(letter: Letter): Promise<string> {
  const { words, catalogue, subject, greeting, opening, button, closing, link, footer } = letter;
  const foreign = words.language === catalogue ? '' : html` lang="${catalogue}"`;
  return String(
    await html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title><style>${dark}</style></head>
<body style="${style.body}">
<div role="main" class="sheet" style="${style.sheet}">
<h1 style="${style.heading}">${subject}</h1>
${[greeting, ...opening].map(paragraph)}
${button && html`<p style="margin:24px 0"><a class="button" href="${button.href}" style="${style.button}">${button.label}</a></p>`}
<dl class="line" style="${style.facts}">${factsOf(letter).map((one) => fact(one, one.named ? foreign : ''))}</dl>
${closing.map(paragraph)}
${link && html`<p style="${style.paragraph}">${link.before} <a class="link" href="${link.href}" style="${style.link}">${link.label}</a></p>`}
</div>
<div role="contentinfo" class="quiet" style="${style.footer}">${footer.map((line) => html`<div>${line}</div>`)}</div>
</body>
</html>`,
  );
}

type Escaped = ReturnType<typeof html> | '';

const paragraph = (text: string) => html`<p style="${style.paragraph}">${text}</p>`;

const fact = (
  { label, lines, strong, list }: Fact,
  lang: Escaped,
) => html`<div class="line" style="${style.fact}">
<dt class="quiet" style="${style.label}">${label}</dt>
<dd style="${style.value}">${
  list
    ? html`<ul style="${style.list}"${lang}>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : html`<div${strong ? html` style="${style.strong}"` : ''}${lang}>${lines.map((line, index) => html`${index > 0 ? html`<br>` : ''}${line}`)}</div>`
}</dd>
</div>`;
