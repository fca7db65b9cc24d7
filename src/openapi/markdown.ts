import { html } from 'hono/html';
import type { Html } from '../http/pages/layout.ts';

/** The little Markdown of docstrings as HTML: paragraphs, lists of one level, `code`. */
export function markdown(text: string): Html {
  const blocks = text.split(/\n\n+/).map((block) => {
    const lines = block.split(/\n(?=- )/);
    const items = lines
      .filter((line) => line.startsWith('- '))
      .map((line) => html`<li>${inline(line.slice(2))}</li>`);
    return items.length === lines.length ? html`<ul>${items}</ul>` : html`<p>${inline(block)}</p>`;
  });
  return html`${blocks}`;
}

/** One line of it, without a paragraph around. */
export function inline(text: string): Html {
  const parts = text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
  return html`${parts}`;
}

/** JSON to read. */
export function jsonText(value: unknown): Html {
  return html`<pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre>`;
}
