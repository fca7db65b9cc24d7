// Invisible leftovers of editors: zero-width characters, soft hyphens, marks that turn the direction of text.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text without what nobody sees, and with single spaces. Halves of characters become `�`. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(control, '')
    .replace(/[\t\r\n ]+/g, ' ');
}
