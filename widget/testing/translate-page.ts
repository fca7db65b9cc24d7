/**
 * Does what a browser does that translates a page: each text gives way to another, in two elements of the browser's own. Numbers
 * stay, and so does what is not to be translated.
 */
export function translatePage(root: ParentNode): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!/\p{L}/u.test(text.data) || text.parentElement?.closest('[translate=no], font')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
