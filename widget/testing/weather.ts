import { createFakeFetch } from './fake-fetch.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What becomes of a request on its way; `arrive` lets the server act and answer. */
export type Fate = (arrive: () => Promise<Response>) => Promise<Response>;

const problem = (status: number, code: string, headers: HeadersInit = {}, more = {}) =>
  Response.json(
    { type: 'about:blank', title: code, status, detail: code, code, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

export const fates = {
  unreachable: () => Promise.reject(new TypeError('Failed to fetch')),
  /** The server acts, but its answer gets lost. */
  answerLost: async (arrive) => {
    await arrive();
    throw new TypeError('Failed to fetch');
  },
  truncated: async (arrive) => {
    const text = await (await arrive()).text();
    return new Response(text.slice(0, text.length / 2), { headers: { 'Content-Type': 'application/json' } });
  },
  never: () => new Promise(() => {}),
  unavailable: async () => problem(503, 'unavailable'),
  tooMany: async () => problem(429, 'rate-limited', { 'Retry-After': '30' }),
  gateway: async () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
} satisfies Record<string, Fate>;

export const taken =
  (alternatives: unknown[]): Fate =>
  async () =>
    problem(409, 'slot-taken', {}, { alternatives });

/** A way to the fake server on which things happen. Requests are named as `POST holds`. */
export function createWeather() {
  const server = createFakeFetch();
  const coming = new Map<string, Fate>();
  const sent: string[] = [];

  const fetch: Fetch = (url, init) => {
    const { pathname } = new URL(url, location.href);
    const [what = ''] = pathname.replace(/^.*\/v1\//, '').split('/');
    const name = `${init.method} ${what}`;
    sent.push(name);
    const arrive = () => server(url, init);
    return (coming.get(name) ?? ((onward) => onward()))(arrive);
  };

  return {
    fetch,
    /** Every request so far. */
    sent,
    strikes: (name: string, fate: Fate) => coming.set(name, fate),
    clears: () => coming.clear(),
  };
}
