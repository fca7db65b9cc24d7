import { html } from 'hono/html';
import { type Fact, factsOf, type Letter } from './letter.ts';

// Mail programs drop style sheets: every element carries its own style.
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
  list: 'margin:0;padding:0 0 0 20px',
  strong: 'font-size:20px;font-weight:600;line-height:1.35',
  link: 'color:#0b57a4',
  footer: 'max-width:560px;margin:0 auto;padding:16px 24px 32px;color:#4d5763;font-size:14px',
};

/** The letter as HTML: one column, nothing loaded from anywhere. */
export async function letterHtml(letter: Letter): Promise<string> {
  const { subject, name, opening, button, closing, link, footer } = letter;
  return String(
    await html`<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="${style.body}">
<div role="main" style="${style.sheet}">
<h1 style="${style.heading}">${subject}</h1>
<p style="${style.paragraph}">Guten Tag ${name},</p>
${opening.map(paragraph)}
${button && html`<p style="margin:24px 0"><a href="${button.href}" style="${style.button}">${button.label}</a></p>`}
<div style="${style.facts}">${factsOf(letter).map(fact)}</div>
${closing.map(paragraph)}
${link && html`<p style="${style.paragraph}">${link.before} <a href="${link.href}" style="${style.link}">${link.label}</a></p>`}
</div>
<div role="contentinfo" style="${style.footer}">${footer.map((line) => html`<div>${line}</div>`)}</div>
</body>
</html>`,
  );
}

const paragraph = (text: string) => html`<p style="${style.paragraph}">${text}</p>`;

const fact = ({ label, lines, strong, list }: Fact) => html`<div style="${style.fact}">
<div style="${style.label}">${label}</div>
${
  list
    ? html`<ul style="${style.list}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : html`<div${strong ? html` style="${style.strong}"` : ''}>${lines.map((line, index) => html`${index > 0 ? html`<br>` : ''}${line}`)}</div>`
}
</div>`;
