import { Problem } from '../contract/problem.ts';
import { fromProblem } from './from-problem.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { TerminError } from './termin-error.ts';
import { UnavailableError } from './unavailable-error.ts';

/** The error that an answer outside 2xx stands for. */
export function fromAnswer({ status, headers }: Response, body: string): TerminError {
  const problem = readProblem(body);
  const retryAfter = Number(headers.get('Retry-After')) || null;
  if (problem) return fromProblem({ ...problem, status }, retryAfter);
  // A gateway in between answers in words of its own.
  const requestId = headers.get('X-Request-Id');
  const facts = requestId === null ? { status } : { status, requestId };
  return status >= 500
    ? new UnavailableError('unavailable', `The server answered ${status}.`, facts)
    : new InvalidAnswerError(`The server answered ${status} without a problem.`, facts);
}

function readProblem(body: string): Problem | null {
  try {
    return Problem.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
