const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address of a link as browsers understand it, or null when it can't be one: relative, scripted, malformed, or with a
 * password in it.
 */
export function safeHref(href: string): string | null {
  const url = URL.parse(href.trim());
  if (!url || !protocols.has(url.protocol) || url.username || url.password) return null;
  const address = url.href;
  const empty = /^(mailto|tel):$/.test(address);
  return empty ? null : address;
}
