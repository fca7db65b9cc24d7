import type { Answers, ReadAnswer } from './answers.ts';
import type { Problem } from './contract/problem.ts';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TerminError } from './errors/termin-error.ts';
import { type Answer, exchange, type Question } from './exchange.ts';
import type { Attempt, ClientOptions, Operation, RequestOptions } from './options.ts';
import { pauseAfter } from './retry.ts';
import { pause } from './time-limit.ts';

export interface Call extends RequestOptions {
  operation: Operation;
  /** `GET` when left out. */
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string>;
  body?: unknown;
  /** Bearer token: a hold's secret, or the token from a link in a mail. */
  token?: string;
  /** The session of this page's own server goes along. */
  session?: boolean;
  /** False where doing it twice is not the same as doing it once. */
  repeatable?: boolean;
}

/** Sends a request until it is answered; throws a `TerminError`, or the reason of an aborted signal. */
export interface Transport<All = Answers> {
  json<Name extends keyof All>(path: string, answer: Name, call: Call): Promise<All[Name]>;
  text(path: string, call: Call): Promise<string>;
}

export function createTransport<All extends { problem: Problem }>(
  options: ClientOptions,
  read: ReadAnswer<All>,
): Transport<All> {
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;

  async function send<T>(path: string, call: Call, take: (answer: Answer) => T): Promise<T> {
    const question = toQuestion(options, path, call);
    const { retries = options.retries ?? 2, repeatable = true } = call;
    for (let attempt = 1; ; attempt++) {
      const since = performance.now();
      const tell = (facts: Partial<Attempt>) => {
        const milliseconds = Math.round(performance.now() - since);
        try {
          options.onAttempt?.({ operation: call.operation, attempt, milliseconds, ...facts });
        } catch {
          // A log that fails must not cost a citizen the appointment.
        }
      };
      try {
        const answer = await exchange(fetch, question, read);
        const result = take(answer);
        tell(answer.facts);
        return result;
      } catch (error) {
        const retryIn = repeatable && attempt <= retries ? pauseAfter(error, attempt) : null;
        tell({ ...failed(error), ...(retryIn !== null && { retryIn }) });
        if (retryIn === null) throw error;
        await pause(retryIn, call.signal);
      }
    }
  }

  return {
    text: (path, call) => send(path, call, ({ text }) => text),
    json: (path, name, call) => send(path, call, (answer) => readJson(answer, (value) => read(name, value))),
  };
}

export function toQuestion(options: ClientOptions, path: string, call: Call): Question {
  const { body, token, query, method = 'GET', signal } = call;
  const search = query ? `?${new URLSearchParams(query)}` : '';
  return {
    url: addressOf(options.api, path) + search,
    timeout: call.timeout ?? options.timeout ?? 10_000,
    signal,
    init: {
      method,
      credentials: call.session ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      headers: {
        Accept: 'application/json, text/calendar',
        ...(options.locale && { 'Accept-Language': options.locale }),
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  };
}

function addressOf(api: string, path: string): string {
  try {
    return new URL(`${api.replace(/\/+$/, '')}/${path}`, globalThis.location?.href).href;
  } catch (cause) {
    throw new TerminError('invalid-address', `“${api}” is no address of an API.`, { cause });
  }
}

function readJson<T>({ text, isJson, facts }: Answer, read: (value: unknown) => T): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // JSON that does not parse was cut off on its way; a page instead of JSON comes from somebody else.
    throw isJson
      ? new NetworkError(cause, facts)
      : new InvalidAnswerError('The answer is no JSON: is this the address of the API?', { ...facts, cause });
  }
  try {
    return read(value);
  } catch (cause) {
    throw new InvalidAnswerError('The answer is not what the contract promises.', { ...facts, cause });
  }
}

function failed(error: unknown): Partial<Attempt> {
  if (!(error instanceof TerminError)) return { code: 'aborted' };
  const { status, requestId, code } = error;
  return {
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
    code,
  };
}
