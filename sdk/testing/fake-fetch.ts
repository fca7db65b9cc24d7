import type { ClientOptions } from '../options.ts';

type Send = NonNullable<ClientOptions['fetch']>;

/** What the server does with one request: an answer, or what fetch would throw. */
export type Reply = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface FakeFetch extends Send {
  /** Every request so far. */
  requests: { url: string; method: string | undefined; headers: Headers; body: unknown }[];
}

/** A `fetch` that does one thing after the other, and complains when it is asked more often. */
export function fakeFetch(...replies: Reply[]): FakeFetch {
  const requests: FakeFetch['requests'] = [];
  const send: Send = async (url, init) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    requests.push({ url, method: init.method, headers: new Headers(init.headers), body });
    const reply = replies[requests.length - 1];
    if (!reply) throw new Error(`Nobody expected request ${requests.length}: ${init.method} ${url}`);
    return await reply(url, init);
  };
  return Object.assign(send, { requests });
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', 'X-Request-Id': 'request-1', ...headers },
    });

export const problem = (code: string, status: number, more: object = {}, headers?: Record<string, string>) =>
  json(
    { type: `urn:termin:problem:${code}`, title: code, status, detail: `It is ${code}.`, code, ...more },
    status,
    {
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  );

/** The page of a gateway that has lost the server behind it. */
export const gatewayPage = (status: number, headers: Record<string, string> = {}): Reply =>
  answer('<!doctype html><title>Bad gateway</title>', status, { 'Content-Type': 'text/html', ...headers });

/** JSON that stops in the middle although its sender closed it properly. */
export const truncated: Reply = answer('{"date":"2020-03-12","minu', 200, {
  'Content-Type': 'application/json',
});

/** The connection breaks after the first bytes of the body. */
export const brokenOff: Reply = () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"date":'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
};

/** No connection at all. */
export const offline: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** Never answers, and heeds no signal either. */
export const silence: Reply = () => new Promise(() => undefined);

function answer(text: string, status: number, headers: Record<string, string>): Reply {
  return () => new Response(text, { status, headers });
}
