/** What an error of the client carries beside its sentence. */
export interface ErrorFacts {
  /** HTTP status of the answer; left out where none came. */
  status?: number;
  /** The server's name for the request, to find it in its log. */
  requestId?: string;
  cause?: unknown;
}

/**
 * Every error that the client throws, except the `AbortError` of a signal that the caller aborted.
 * Decide on the class or on `code`, which is stable; `message` is English, for developers.
 */
export class TerminError extends Error {
  override name = 'TerminError';
  /** The problem's code as the server gave it, or one of `network`, `no-answer-in-time`, `invalid-answer`. */
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
