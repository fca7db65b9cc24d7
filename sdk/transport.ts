import ky, { isHTTPError, isKyError, isTimeoutError, type KyInstance } from 'ky';
import type * as z from 'zod/mini';
import { Problem } from './contract/problem.ts';
import { fromProblem } from './errors/from-problem.ts';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TerminError } from './errors/termin-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { UnavailableError } from './errors/unavailable-error.ts';
import type { ClientOptions } from './options.ts';

export interface Call {
  method?: 'get' | 'post' | 'delete';
  query?: Record<string, string | undefined>;
  body?: unknown;
  /** Bearer token: a hold's secret, or the token from a link in a mail. */
  token?: string;
  signal?: AbortSignal | undefined;
  /** Whether doing it twice is the same as doing it once, so that a lost answer may be asked for again. */
  repeatable?: boolean;
}

/** Sends one request and reads its answer; throws a `TerminError`, or the `AbortError` of an aborted signal. */
export interface Transport {
  json<T>(path: string, schema: z.ZodMiniType<T>, call?: Call): Promise<T>;
  text(path: string, call?: Call): Promise<string>;
}

export function createTransport({
  api,
  fetch,
  locale,
  timeout = 10_000,
  retries = 2,
}: ClientOptions): Transport {
  const http: KyInstance = ky.create({
    prefix: api,
    timeout,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(locale && { headers: { 'Accept-Language': locale } }),
    ...(fetch && { fetch: fetch as typeof globalThis.fetch }),
  });

  async function text(path: string, call: Call = {}): Promise<string> {
    const { method = 'get', query, body, token, signal, repeatable = method === 'get' } = call;
    try {
      const response = await http(path, {
        method,
        ...(query && { searchParams: query }),
        ...(body !== undefined && { json: body }),
        ...(token && { headers: { Authorization: `Bearer ${token}` } }),
        ...(signal && { signal }),
        retry: {
          limit: repeatable ? retries : 0,
          methods: [method],
          jitter: true,
          shouldRetry: ({ error }) => mayPass(error),
        },
      });
      return await response.text();
    } catch (error) {
      if (signal?.aborted) throw error;
      throw toTerminError(error);
    }
  }

  async function json<T>(path: string, schema: z.ZodMiniType<T>, call?: Call): Promise<T> {
    const answer = await text(path, call);
    try {
      return schema.parse(JSON.parse(answer));
    } catch (cause) {
      throw new InvalidAnswerError(`The answer to ${path} is not what the contract promises.`, { cause });
    }
  }

  return { json, text };
}

/** Only what happened on the way is tried again; what the server refused stays refused. */
function mayPass(error: unknown): boolean {
  return isHTTPError(error)
    ? [502, 503, 504].includes(error.response.status)
    : !(error instanceof DOMException);
}

function toTerminError(error: unknown): TerminError {
  if (isTimeoutError(error)) return new TimeoutError(error);
  if (!isHTTPError(error))
    return isKyError(error) || error instanceof TypeError ? new NetworkError(error) : asIs(error);

  const { status, headers } = error.response;
  const problem = Problem.safeParse(error.data);
  if (problem.success) return fromProblem(problem.data, Number(headers.get('Retry-After')) || null);
  // A gateway in between answers in words of its own.
  return status >= 500
    ? new UnavailableError('unavailable', `The server answered ${status}.`, { status, cause: error })
    : new InvalidAnswerError(`The server answered ${status} without a problem.`, { status, cause: error });
}

function asIs(error: unknown): TerminError {
  return new TerminError('unexpected', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
