import type { Problem } from './contract/problem.ts';
import { fromProblem } from './errors/from-problem.ts';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { RateLimitedError } from './errors/rate-limited-error.ts';
import { type ErrorFacts, TerminError } from './errors/termin-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { UnavailableError } from './errors/unavailable-error.ts';
import type { ClientOptions } from './options.ts';
import { readRetryAfter } from './retry.ts';
import { unlessAborted, withTimeLimit } from './time-limit.ts';

/** The body of a good answer, and what is worth noting of it. */
export interface Answer {
  text: string;
  /** Whether it says of itself that it is JSON. */
  isJson: boolean;
  facts: ErrorFacts;
}

/** Takes a JSON value for a problem. Throws where it is none. */
export type ReadProblem = (name: 'problem', value: unknown) => Problem;

/** A request as `fetch` takes it, with the time it may take in milliseconds. */
export interface Question {
  url: string;
  init: RequestInit;
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Asks once and reads the whole answer. Throws a `TerminError`, or the reason of the signal when it was aborted. */
export async function exchange(
  fetch: NonNullable<ClientOptions['fetch']>,
  { url, init, timeout, signal }: Question,
  readProblem: ReadProblem,
): Promise<Answer> {
  const limit = withTimeLimit(timeout, signal);
  try {
    const response = await unlessAborted(fetch(url, { ...init, signal: limit.signal }), limit.signal);
    // The body counts as part of the way: an answer that stops in the middle is none.
    return read(response, await unlessAborted(response.text(), limit.signal), readProblem);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TerminError) throw error;
    throw limit.signal.aborted ? new TimeoutError(error) : new NetworkError(error);
  } finally {
    limit.done();
  }
}

function read(response: Response, text: string, readProblem: ReadProblem): Answer {
  const facts = factsOf(response);
  if (!response.ok) throw refusal(response, text, readProblem);
  const isJson = /\bjson\b/i.test(response.headers.get('Content-Type') ?? '');
  return { text, isJson, facts };
}

function factsOf({ status, headers }: Response): ErrorFacts {
  const requestId = headers.get('X-Request-Id');
  return requestId === null ? { status } : { status, requestId };
}

/** What an answer that is none says, as an error to throw. */
export function refusal(response: Response, text: string, readProblem: ReadProblem): TerminError {
  const { status, headers } = response;
  const facts = factsOf(response);
  const problem = problemIn(text, readProblem);
  const retryAfter = readRetryAfter(headers.get('Retry-After'));
  if (problem) return fromProblem({ ...problem, ...facts }, retryAfter);
  // A gateway in between answers in words of its own.
  if (status >= 500)
    return new UnavailableError('unavailable', `The server answered ${status}.`, retryAfter, facts);
  if (status === 429) return new RateLimitedError('rate-limited', 'Too many requests.', retryAfter, facts);
  return new InvalidAnswerError(`The server answered ${status} without a problem.`, facts);
}

function problemIn(text: string, readProblem: ReadProblem): Problem | null {
  try {
    return readProblem('problem', JSON.parse(text));
  } catch {
    return null;
  }
}
