/**
 * What helps after an error:
 * - `try-again`: nothing is wrong with the request; send it again as it is, with the same id
 * - `wait`: the same, but not before `retryAfter` seconds have passed
 * - `choose-another-time`: the time is gone; `alternatives` are near it
 * - `hold-again`: the hold is over; hold a time anew
 * - `correct`: change what was sent; `errors` says where
 * - `read-again`: what you know is out of date; fetch the offices, or the booking, anew
 * - `cancel-another`: the citizen has to give up an appointment first
 * - `check-access`: the secret or token is not the right one
 * - `report`: nobody can do anything here; tell the operator, with `requestId`
 */
export type WhatToDo =
  | 'try-again'
  | 'wait'
  | 'choose-another-time'
  | 'hold-again'
  | 'correct'
  | 'read-again'
  | 'cancel-another'
  | 'check-access'
  | 'report';

/** What an error of the client carries beside its sentence. */
export interface ErrorFacts {
  /** HTTP status of the answer; left out where none came. */
  status?: number;
  /** The server's name for the request, to find it in its log. */
  requestId?: string;
  cause?: unknown;
}

/**
 * Every error that the client throws, except the reason of a signal that the caller aborted.
 * Decide on the class, on `code` or on `whatToDo`, which are stable; `message` is English, for developers.
 */
export class TerminError extends Error {
  override name = 'TerminError';
  readonly whatToDo: WhatToDo = 'report';
  /** The problem's code as the server gave it, or one of `network`, `no-answer-in-time`, `invalid-answer`, `invalid-address`, `proof-failed`. */
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(code: string, message: string, { status, requestId, cause }: ErrorFacts = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
  }
}
