import type { Schema } from 'hast-util-sanitize';

/** Blocks whose content is kept without them. */
export const containers = new Set([
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'center', 'blockquote', 'pre'],
  ...['address', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'fieldset', 'form', 'hr'],
]);

export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col'];
const inline = ['strong', 'b', 'em', 'i', 'a', 'br'];

/** What the sanitizer lets through. Elements it does not know give up their children, `strip` go with all that is in them. */
export const allowed: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', ...headings, ...containers, ...tables, ...inline],
  // Addresses of links are judged by `safeHref`, which reads them as browsers do.
  attributes: { a: ['href'] },
  protocols: {},
  ancestors: {},
  required: {},
  clobber: [],
  strip: [
    'script',
    'style',
    'title',
    'template',
    'textarea',
    'select',
    'svg',
    'math',
    'iframe',
    'object',
    'noscript',
  ],
};

/** Formatting whose loss changes no meaning. */
export const neutral = new Set([
  ...[
    'html',
    'head',
    'body',
    'span',
    'font',
    'u',
    'small',
    'big',
    'wbr',
    'abbr',
    'acronym',
    'cite',
    'code',
    'kbd',
  ],
  ...[
    'nobr',
    'mark',
    'time',
    'label',
    'legend',
    'ins',
    'q',
    'tt',
    'samp',
    'var',
    'dfn',
    'bdi',
    'bdo',
    'menu',
    'dir',
  ],
]);

/** Let through for their content, but with a meaning of their own that is lost. */
export const heldBack = new Set(['form', 'fieldset']);
