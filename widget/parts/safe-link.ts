import { linkProtocol } from '@termin/sdk/bare';

/** The `href` of an address from the catalogue; none for what is no address to follow, such as a script. */
export function safeLink(href = ''): { href?: string } {
  const [protocol = ''] = href.split(':');
  return linkProtocol.test(protocol) ? { href } : {};
}
