import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { DayClient, TerminError } from '@termin/sdk/bare';
import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { type Following, follow } from '../../day/follow.ts';
import type { OfficeClock } from '../../day/office-clock.ts';
import type { StaffSession } from '../../day/staff-session.ts';

/** Whether what is seen is what is. */
export interface Connection {
  state: 'none' | 'live' | 'stale' | 'forbidden' | 'unknown-office';
  /** When it was lost, by the office's clock: `09:41`; null unless stale. */
  since: string | null;
}

export interface FollowedDay {
  /** The day as it was heard last, with what was done here since; null while it is awaited. */
  readonly day: ReadonlySignal<DeskDay | null>;
  readonly connection: ReadonlySignal<Connection>;
  /** Somebody as they are now by the answer to a deed, which is here before the day is. */
  put(visit: DeskVisit): void;
  /** Forgets everything, for whoever comes after a logout. */
  forget(): void;
}

const nothing: Connection = { state: 'none', since: null };

interface Options {
  client: DayClient;
  session: StaffSession;
  clock: OfficeClock;
  until: AbortSignal;
}

/** Follows the day of an office whenever somebody has logged in who may see it. What is known stays when a session ends. */
export function followDay({ client, session, clock, until }: Options): FollowedDay {
  const day = signal<DeskDay | null>(null);
  const connection = signal<Connection>(nothing);
  let following: Following<DeskDay> | null = null;
  let heard: DeskDay | null = null;
  let line = new AbortController();

  const ends = effect(() => {
    if (session.state.value.status !== 'present') return;
    if (following) following.again();
    else begin();
  });
  until.addEventListener('abort', () => {
    ends();
    line.abort();
  });

  function begin(): void {
    const { signal } = line;
    following = follow((options) => client.watchDay(session.access(), options), signal);
    const { state } = following;
    signal.addEventListener(
      'abort',
      effect(() => {
        const { answer, isStale, refusal } = state.value;
        if (signal.aborted) return;
        if (answer && answer !== heard) {
          heard = answer;
          day.value = answer;
          clock.set(answer.at);
        }
        if (refusal?.code === 'unauthorized') session.lose();
        connection.value = connected(isStale, refusal);
      }),
    );
  }

  function connected(isStale: boolean, refusal: TerminError | null): Connection {
    if (refusal?.status === 404) return { state: 'unknown-office', since: null };
    if (refusal?.status === 403) return { state: 'forbidden', since: null };
    const known = day.peek() !== null;
    if (!isStale) return known ? { state: 'live', since: null } : nothing;
    const before = connection.peek();
    return before.state === 'stale' ? before : { state: 'stale', since: clock.time.peek() };
  }

  return {
    day,
    connection,
    put(visit) {
      const now = day.peek();
      if (!now) return;
      day.value = {
        ...now,
        visits: now.visits.map((one) => (one.id === visit.id ? visit : one)),
        queue: now.queue.filter((id) => id !== visit.id || visit.state === 'waiting'),
      };
    },
    forget() {
      line.abort();
      line = new AbortController();
      following = null;
      heard = null;
      day.value = null;
      connection.value = nothing;
    },
  };
}
