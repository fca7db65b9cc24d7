export interface ClientOptions {
  /** Where the API lives, without `/v1`: `https://termine.example.de`, or `/` for the page's own host. */
  api: string;
  /** Sends the requests; the platform's own `fetch` when left out. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** BCP 47 language of the citizen: `de`. Mails are written in it. */
  locale?: string;
  /** Milliseconds to wait for each answer, to its last byte; 10,000 when left out. */
  timeout?: number;
  /** How often a request is repeated after a failure on the way; 2 when left out. What the server refused is never repeated. */
  retries?: number;
  /** Told of every attempt, e.g. to log it. Nothing in it is personal. What it throws is lost. */
  onAttempt?: (attempt: Attempt) => void;
}

/** Options of a single request; `timeout` and `retries` as in `ClientOptions`. */
export interface RequestOptions {
  /** Ends the request; what it was aborted with is thrown then. */
  signal?: AbortSignal;
  timeout?: number;
  retries?: number;
}

export type Operation =
  | 'offices'
  | 'services'
  | 'days'
  | 'slots'
  | 'hold'
  | 'extend'
  | 'release'
  | 'book'
  | 'booking'
  | 'confirm'
  | 'cancel'
  | 'reschedule'
  | 'calendar'
  | 'board'
  | 'place'
  | 'checkIn'
  | 'arrive'
  | 'day'
  | 'call'
  | 'recall'
  | 'finish'
  | 'noShow'
  | 'undo'
  | 'log'
  | 'staff'
  | 'logIn'
  | 'logOut';

/** One attempt of a request, as a log may keep it: no address, no id, no token, no body. */
export interface Attempt {
  operation: Operation;
  /** 1 for the first. */
  attempt: number;
  /** Until the whole answer was read, or the attempt failed. */
  milliseconds: number;
  /** HTTP status; left out where no answer came. */
  status?: number;
  /** The server's name for the request. */
  requestId?: string;
  /** Code of the error; left out when all went well. `aborted` when the caller's signal ended it. */
  code?: string;
  /** Milliseconds until the next attempt; left out when there is none. */
  retryIn?: number;
}
