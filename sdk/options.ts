export interface ClientOptions {
  /** Where the API lives, without `/v1`: `https://termine.example.de`, or `/` for the page's own host. */
  api: string;
  /** Sends the requests; the platform's own `fetch` when left out. */
  fetch?: (request: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** BCP 47 language of the citizen: `de`. Mails are written in it. */
  locale?: string;
  /** Milliseconds to wait for each answer; 10,000 when left out. */
  timeout?: number;
  /** How often a request that may be repeated is repeated after a failure on the way; 2 when left out. */
  retries?: number;
}

/** Options of a single request. */
export interface RequestOptions {
  signal?: AbortSignal;
}
