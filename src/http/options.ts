import type { Hono } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { ActionContext, ContextOptions } from '../actions/context.ts';
import type { Directory } from '../staff/directory.ts';
import type { Limits } from './limits/limits.ts';
import type { SessionCookie } from './session-cookie.ts';

/** What the app is made of, and whom it tells what happens. */
export interface AppOptions extends ContextOptions {
  /** Origins whose pages may call the API; any when left out, as it takes no cookies. */
  allowOrigins?: string[];
  /** Citizens reach it over TLS only: browsers are told to remember that. */
  https?: boolean;
  /** Where citizens book anew; their pages link to it. */
  bookingPage?: string;
  /**
   * Signs the challenges of a city that asks for proofs of work; where several processes answer, each must have the same.
   * Random when left out.
   */
  proofSecret?: string;
  /** Who works at the offices; nobody when left out. */
  staff?: Directory;
  /** Where browsers keep the sessions of the staff; in a cookie when left out. */
  sessionCookie?: SessionCookie;
  /** Ends open streams when it is aborted; whoever listens asks again, perhaps another process. */
  closing?: AbortSignal;
  /** How much it does for one client, one e-mail address, and at a time; everything when left out. */
  limits?: Limits;
  /** Why requests should go elsewhere, though the store answers: `stopping`. Null when left out, and while they are welcome. */
  notReady?: () => string | null;
  /** Told of every answered request. */
  log?: (entry: RequestLog) => void;
  /** Told of every stream. */
  stream?: (entry: StreamLog) => void;
  /** Told of every unexpected error. What is answered says nothing of it but the request id. */
  report?: (error: unknown, requestId: string) => void;
}

/** What every route works with. */
export type RouteContext = AppOptions & ActionContext;

/** One answered request, without anything personal: `route` is the pattern, `/b/:token`, never the path. */
export interface RequestLog {
  requestId: string;
  method: string;
  route: string;
  status: number;
  milliseconds: number;
}

/** What may be listened to: a board, a place in the queue, a clerk's day. */
export const streamKinds = ['board', 'place', 'day'] as const;
export type StreamKind = (typeof streamKinds)[number];

/** A stream has begun, has ended, or has told of a call: so many milliseconds after the button was pressed. */
export type StreamLog = { kind: StreamKind } & (
  | { event: 'begun' | 'ended' }
  | { event: 'call'; milliseconds: number }
);

export type AppEnv = { Variables: RequestIdVariables };
export type App = Hono<AppEnv>;
