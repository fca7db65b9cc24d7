import type { DayClient, Live } from '@termin/sdk';
import type { Board, Place } from '@termin/sdk/contract';
import { type Appointment, office } from './office.ts';

/** Somebody who listens; `newest` is undefined until something was heard. */
export interface Listener<Answer> {
  newest: Live<Answer> | undefined;
}

/** A board on the wall, and when each number was first seen at it. */
export interface WatchedBoard extends Listener<Board> {
  /** Which of the processes it listens to. */
  process: number;
  seen: Map<string, number>;
}

/** A citizen's telephone. */
export interface Telephone extends Listener<Place> {
  appointment: Appointment;
}

/** Everything in the waiting area that listens. */
export interface WaitingRoom {
  boards: WatchedBoard[];
  telephones: Telephone[];
  /** Everybody stops listening; throws where somebody had to give up. */
  leave(): Promise<void>;
}

/** Opens so many boards, a telephone for each appointment, and the list at each desk, shared among the processes. */
export function openWaitingRoom(
  clientAt: (index: number) => DayClient,
  processes: number,
  { boards, appointments, desks }: { boards: number; appointments: Appointment[]; desks: string[] },
): WaitingRoom {
  const end = new AbortController();
  const { signal } = end;
  const ended: Promise<void>[] = [];

  function listen<Answer>(stream: AsyncIterable<Live<Answer>>, hear: (live: Live<Answer>) => void): void {
    ended.push(
      (async () => {
        for await (const live of stream) hear(live);
      })(),
    );
  }

  const watched = Array.from({ length: boards }, (_, index): WatchedBoard => {
    const board: WatchedBoard = { newest: undefined, process: index % processes, seen: new Map() };
    listen(clientAt(index).watchBoard(office, { signal }), (live) => {
      board.newest = live;
      for (const { number } of live.answer.calls)
        if (!board.seen.has(number)) board.seen.set(number, performance.now());
    });
    return board;
  });
  const telephones = appointments.map((appointment, index): Telephone => {
    const telephone: Telephone = { newest: undefined, appointment };
    listen(clientAt(index).watchPlace(appointment, { signal }), (live) => {
      telephone.newest = live;
    });
    return telephone;
  });
  desks.forEach((token, index) => {
    listen(clientAt(index).watchDay({ office, token }, { signal }), () => {});
  });
  return {
    boards: watched,
    telephones,
    async leave() {
      end.abort();
      await Promise.all(ended);
    },
  };
}
