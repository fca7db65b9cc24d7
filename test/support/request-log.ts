import type { BrowserContext } from 'playwright';

/** Everything that a browser asks for. */
export interface RequestLog {
  watch(context: BrowserContext): void;
  /** Addresses asked for that belong to none of the known sites. */
  elsewhere(): string[];
  /** Paths of all that was asked for. */
  paths(): string[];
  /** `Cookie` headers that were sent. */
  cookies(): string[];
}

export function recordRequests(sites: string[]): RequestLog {
  const seen: { url: string; cookie: string | undefined }[] = [];
  return {
    watch: (context) => {
      context.on('request', (request) =>
        seen.push({ url: request.url(), cookie: request.headers()['cookie'] }),
      );
    },
    elsewhere: () => {
      if (seen.length === 0) throw new Error('No request was seen at all.');
      const own = (url: string) => url.startsWith('data:') || sites.includes(new URL(url).origin);
      return seen.map(({ url }) => url).filter((url) => !own(url));
    },
    paths: () => seen.map(({ url }) => new URL(url).pathname),
    cookies: () => seen.flatMap(({ cookie }) => cookie ?? []),
  };
}
