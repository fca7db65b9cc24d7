import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { type DayClient, TerminError } from '@termin/sdk/bare';
import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { createOfficeClock, type OfficeClock } from '../../day/office-clock.ts';
import { createStaffSession, type StaffSession } from '../../day/staff-session.ts';
import { openTabStorage } from '../../tab-storage.ts';
import { type Connection, followDay } from './day.ts';
import { createDeeds, type Deed, type Deeds } from './deeds.ts';
import { atCounter, lastAt, type View } from './people.ts';

/** The clerk's place of work: who is logged in, the day as it is, and what they do. */
export interface Desk {
  readonly office: string;
  readonly session: StaffSession;
  readonly clock: OfficeClock;
  readonly day: ReadonlySignal<DeskDay | null>;
  readonly connection: ReadonlySignal<Connection>;
  readonly deeds: Deeds;
  /** Where the clerk sits; null: nobody has said. */
  readonly counter: Signal<string | null>;
  /** Who is at the counter. */
  readonly current: ReadonlySignal<DeskVisit | null>;
  /** Whom `undo` concerns. */
  readonly last: ReadonlySignal<DeskVisit | null>;
  /** Whom the clerk wants to call while somebody else is at the counter: a visit's id, or `next`. */
  readonly offer: Signal<string | null>;
  readonly view: Signal<View>;
  readonly search: Signal<string>;
  /** Whose row is open. */
  readonly opened: Signal<string | null>;
  /** Whether single keys do something. */
  readonly hasKeys: Signal<boolean>;
  /** Calls who is next, or `visit`; asks first where somebody is at the counter. */
  call(visit?: string): void;
  /** Ends with who is at the counter, and calls whom the clerk wanted to call. */
  endAndCall(end: 'finish' | 'noShow'): void;
  /** Calls nobody, after all. */
  withdraw(): void;
  /** What is done with who is at the counter; nothing where nobody is. */
  act(kind: 'recall' | 'finish' | 'noShow'): void;
  undo(): void;
  sit(counter: string | null): void;
  turnKeys(on: boolean): void;
  /** Where to go to log in at the city's own provider, and come back here. */
  loginAddress(login: string): string;
  /** Answers what went wrong; null: nothing did. */
  logOut(): Promise<TerminError | null>;
}

interface Options {
  client: DayClient;
  api: string;
  office: string;
  /** As the page has them; null: not at all. */
  counter: string | null;
  token: string | null;
  /** Goes to another page. */
  leave?: (address: string) => void;
  until: AbortSignal;
}

/** Opens the desk of an office, for as long as the signal lets it. */
export function openDesk({ client, api, office, counter: given, token, until, leave = goTo }: Options): Desk {
  const clock = createOfficeClock(until);
  const session = createStaffSession({ client, office, roles: ['desk', 'lead'], token, until });
  const { day, connection, put, forget } = followDay({ client, session, clock, until });
  const kept = {
    counter: openTabStorage(`termin-desk counter ${office}`),
    keys: openTabStorage('termin-desk keys'),
  };
  const counter = signal(given ?? (kept.counter.read() || null));
  const offer = signal<string | null>(null);
  const hasKeys = signal(kept.keys.read() !== 'off');
  const visits = () => day.value?.visits ?? [];
  const current = computed(() => atCounter(visits(), counter.value));
  const last = computed(() => lastAt(visits(), counter.value));
  const deeds = createDeeds({
    ...{ client, until },
    access: () => session.access(),
    onDone({ visit }) {
      offer.value = null;
      if (visit) put(visit);
    },
    onFailed({ code }) {
      if (code === 'unauthorized') session.lose();
      // A colleague has called at the same counter, in another window.
      if (code === 'counter-busy') offer.value = 'next';
      if (code === 'unknown-counter') counter.value = null;
    },
  });

  function calling(visit?: string) {
    return { kind: 'call', counter: counter.peek() ?? '', ...(visit !== undefined && { visit }) } as const;
  }

  /** Whether nobody is at the counter, or will be once what is being sent has arrived. */
  const isEnding = (there: DeskVisit | null) =>
    there === null || deeds.pending.peek().some(({ deed }) => ends.has(deed.kind) && deed.visit === there.id);

  const addressOf = (path: string) => new URL(path, new URL(api, location.href));

  return {
    ...{ office, session, clock, day, connection, deeds, counter, current, last, offer, hasKeys },
    view: signal<View>('waiting'),
    search: signal(''),
    opened: signal<string | null>(null),
    call(visit) {
      if (isEnding(current.peek())) deeds.press(calling(visit));
      else offer.value = visit ?? 'next';
    },
    endAndCall(end) {
      const there = current.peek();
      const whom = offer.peek() ?? 'next';
      offer.value = null;
      const call = calling(whom === 'next' ? undefined : whom);
      deeds.press(...(there ? [{ kind: end, visit: there.id }] : []), call);
    },
    withdraw() {
      offer.value = null;
    },
    act(kind) {
      const there = current.peek();
      if (there) deeds.press({ kind, visit: there.id });
    },
    undo() {
      const whom = last.peek();
      if (whom) deeds.press({ kind: 'undo', visit: whom.id });
    },
    sit(chosen) {
      counter.value = chosen;
      kept.counter.write(chosen ?? '');
    },
    turnKeys(on) {
      hasKeys.value = on;
      kept.keys.write(on ? '' : 'off');
    },
    loginAddress(login) {
      const address = addressOf(login);
      address.searchParams.set('return', location.pathname + location.search);
      return address.href;
    },
    async logOut() {
      const { logout } = session.state.peek();
      const error = await session.logOut().then(() => null, failureOf);
      if (error) return error;
      forget();
      if (logout !== null) leave(addressOf(logout).href);
      return null;
    },
  };
}

const goTo = (address: string) => location.assign(address);
const ends = new Set<Deed['kind']>(['finish', 'noShow']);

function failureOf(error: unknown): TerminError {
  if (error instanceof TerminError) return error;
  throw error;
}
