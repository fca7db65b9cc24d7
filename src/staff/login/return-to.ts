/** Where to go after a login: the wish, if it is an address of this server, else the first page. */
export function returnTo(wish: string | undefined): string {
  const home = 'http://home.invalid';
  if (wish === undefined || !wish.startsWith('/') || !URL.canParse(wish, home)) return '/';
  const { origin, pathname, search, hash } = new URL(wish, home);
  // Browsers take two slashes, and what they make of `/.//host`, for another host.
  return origin === home && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
