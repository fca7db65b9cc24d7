import type { Context } from 'hono';
import type { AppEnv } from '../options.ts';
import { inFlight } from './in-flight.ts';
import type { Limits } from './limits.ts';

/** Open streams of everybody together, and of one client: the boards, desks and telephones of a town hall share an address. */
const most = { all: 5_000, perClient: 500 };

type Turns = (signal: AbortSignal) => AsyncGenerator<void, void>;

export type LimitStreams = ReturnType<typeof limitStreams>;

/**
 * Counts open streams; an open one is not a request that is being answered. Where there are too many a new one is refused with
 * `unavailable`, before anything of it is sent.
 */
export function limitStreams(limits: Limits | undefined, limit = most) {
  const room = inFlight(limit);
  return (c: Context<AppEnv>, turns: Turns): Turns => {
    const client = limits?.clientOf(c) ?? null;
    // Looked at now, taken when it is read: what nobody reads is no open stream.
    room.enter(client)();
    return async function* counted(signal) {
      const leave = room.enter(client);
      try {
        yield* turns(signal);
      } finally {
        leave();
      }
    };
  };
}
