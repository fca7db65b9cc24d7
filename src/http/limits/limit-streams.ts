import type { Context } from 'hono';
import type { AppEnv, StreamKind } from '../options.ts';
import { inFlight } from './in-flight.ts';
import type { Limits } from './limits.ts';

/**
 * Open streams of everybody together, and of one client. A whole waiting area shares one address, so telephones are counted by
 * their booking, whose token they show: a few tabs of it. Boards are open to anybody, and keep no telephone out.
 */
export const most: Record<StreamKind, { all: number; perClient: number }> = {
  board: { all: 2_000, perClient: 500 },
  day: { all: 2_000, perClient: 500 },
  place: { all: 5_000, perClient: 20 },
};

type Turns = (signal: AbortSignal) => AsyncGenerator<void, void>;

export type LimitStreams = ReturnType<typeof limitStreams>;

/**
 * Counts open streams; an open one is not a request that is being answered. Where there are too many a new one is refused with
 * `unavailable`, before anything of it is sent.
 */
export function limitStreams(limits: Limits | undefined, limit = most) {
  const rooms = { board: inFlight(limit.board), day: inFlight(limit.day), place: inFlight(limit.place) };
  /** `booking`: whose place it is. */
  return (c: Context<AppEnv>, kind: StreamKind, turns: Turns, booking?: string): Turns => {
    const room = rooms[kind];
    const client = booking ?? limits?.clientOf(c) ?? null;
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
