import type * as z from 'zod/mini';
import { fromAnswer } from './errors/from-answer.ts';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { UnavailableError } from './errors/unavailable-error.ts';
import type { ClientOptions } from './options.ts';
import { pause, withTimeLimit } from './time-limit.ts';

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string>;
  body?: unknown;
  /** Bearer token: a hold's secret, or the token from a link in a mail. */
  token?: string;
  signal?: AbortSignal;
  /** Whether doing it twice is the same as doing it once, so that a lost answer may be asked for again. */
  repeatable?: boolean;
}

/** Sends requests and reads their answers; throws a `TerminError`, or the reason of an aborted signal. */
export interface Transport {
  json<T>(path: string, schema: z.ZodMiniType<T>, call?: Call): Promise<T>;
  text(path: string, call?: Call): Promise<string>;
}

const firstPause = 300;

export function createTransport({
  api,
  fetch: send = (url, init) => fetch(url, init),
  locale,
  timeout = 10_000,
  retries = 2,
}: ClientOptions): Transport {
  async function text(path: string, call: Call = {}): Promise<string> {
    const { method = 'GET', repeatable = method === 'GET' } = call;
    const url = addressOf(api, path, call.query);
    const init = requestInit(method, call, locale);

    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(url, init, call.signal);
      } catch (error) {
        if (!repeatable || attempt >= retries || !mayPass(error)) throw error;
      }
      // Jitter keeps a city's citizens from coming back all at once.
      await pause(firstPause * 2 ** attempt * (0.5 + Math.random()), call.signal);
    }
  }

  async function once(url: string, init: RequestInit, signal: AbortSignal | undefined): Promise<string> {
    const limit = withTimeLimit(timeout, signal);
    try {
      const response = await send(url, { ...init, signal: limit.signal });
      const body = await response.text();
      if (!response.ok) throw fromAnswer(response, body);
      return body;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (limit.signal.aborted) throw new TimeoutError(error);
      // `fetch` says TypeError for all that goes wrong on the way, and some browsers DOMException for a cut body.
      throw error instanceof TypeError || error instanceof DOMException ? new NetworkError(error) : error;
    } finally {
      limit.done();
    }
  }

  async function json<T>(path: string, schema: z.ZodMiniType<T>, call?: Call): Promise<T> {
    const body = await text(path, call);
    try {
      return schema.parse(JSON.parse(body));
    } catch (cause) {
      throw new InvalidAnswerError(`The answer to ${path} is not what the contract promises.`, { cause });
    }
  }

  return { json, text };
}

/** Only what happened on the way is tried again; what the server refused stays refused. */
function mayPass(error: unknown): boolean {
  return (
    error instanceof NetworkError ||
    error instanceof TimeoutError ||
    (error instanceof UnavailableError && error.status !== 500)
  );
}

function addressOf(api: string, path: string, query?: Record<string, string>): string {
  return `${api.replace(/\/+$/, '')}/${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
}

function requestInit(method: string, { body, token }: Call, locale: string | undefined): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, text/calendar' };
  if (locale) headers['Accept-Language'] = locale;
  if (token) headers['Authorization'] = `Bearer ${token}`;
  const init: RequestInit = { method, headers, credentials: 'omit', referrerPolicy: 'no-referrer' };
  if (body === undefined) return init;
  headers['Content-Type'] = 'application/json';
  return { ...init, body: JSON.stringify(body) };
}
