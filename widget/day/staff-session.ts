import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type DayClient, type StaffAccess, TerminError } from '@termin/sdk/bare';
import type { StaffAnswer, StaffRole } from '@termin/sdk/contract';

/** Milliseconds until a server that was not there is asked again: a device is often switched on before its network. */
const unreachablePause = 10_000;

/** Who works at this screen. */
export interface StaffState {
  /**
   * - `asking`: not known yet
   * - `absent`: nobody has logged in
   * - `elsewhere`: somebody has, who may not do this at this office
   * - `present`: work can begin
   * - `unreachable`: the server did not answer; it is asked again by itself
   */
  status: 'asking' | 'absent' | 'elsewhere' | 'present' | 'unreachable';
  /** Who it is; null where nobody has logged in, and for a token given to the element. */
  name: string | null;
  /** Address that begins a login at the city's own provider; null where a token is asked for. */
  login: string | null;
  /** Address to open after logging out, to be logged out at the provider too; null where there is nothing to do. */
  logout: string | null;
}

export interface StaffSession {
  readonly state: ReadonlySignal<StaffState>;
  /** The office, and what proves who asks: with a token given to the element that one, else the session's cookie. */
  access(): StaffAccess;
  /** Answers what went wrong; null: nothing did. */
  logIn(token: string): Promise<TerminError | null>;
  logOut(): Promise<void>;
  /** To be told of an answer that says that nobody has logged in: a session ends some day. */
  lose(): void;
}

interface Options {
  client: DayClient;
  office: string;
  /** Roles that may work here. */
  roles: StaffRole[];
  /** The element's own token; null: the one in the page's address is exchanged for a session, or the session of before goes on. */
  token: string | null;
  until: AbortSignal;
}

/** The session of a desk or a kiosk, for as long as the signal lets it. */
export function createStaffSession({ client, office, roles, token, until }: Options): StaffSession {
  const state = signal<StaffState>({ status: 'asking', name: null, login: null, logout: null });
  let own = token;

  function take({ name, login, logout, roles: posts }: StaffAnswer): void {
    const mayHere = posts.some((post) => [office, '*'].includes(post.office) && roles.includes(post.role));
    const status = mayHere ? 'present' : posts.length > 0 ? 'elsewhere' : 'absent';
    state.value = { status, name, login, logout };
  }

  async function begin(): Promise<void> {
    const brought = takeTokenFromAddress();
    if (own !== null) {
      state.value = { status: 'present', name: null, login: null, logout: null };
      return;
    }
    if (brought === null || (await logIn(brought))) await ask();
  }

  async function ask(): Promise<void> {
    try {
      take(await client.staff({ signal: until }));
    } catch (error) {
      if (until.aborted) return;
      if (!(error instanceof TerminError)) throw error;
      state.value = { ...state.peek(), status: 'unreachable' };
      setTimeout(() => until.aborted || void ask(), unreachablePause);
    }
  }

  async function logIn(token: string): Promise<TerminError | null> {
    try {
      take(await client.logIn({ token }, { signal: until }));
      own = null;
      return null;
    } catch (error) {
      if (error instanceof TerminError || until.aborted) return error as TerminError;
      throw error;
    }
  }

  function lose(): void {
    own = null;
    state.value = { ...state.peek(), status: 'absent', name: null, logout: null };
  }

  void begin();
  return {
    state,
    access: () => ({ office, ...(own !== null && { token: own }) }),
    logIn,
    lose,
    async logOut() {
      await client.logOut();
      lose();
    },
  };
}

/** The token of `…#token=…`, for devices and demos; it stays in the address no longer than it takes to read it. */
function takeTokenFromAddress(): string | null {
  const { hash, pathname, search } = location;
  const token = new URLSearchParams(hash.slice(1)).get('token');
  if (token !== null) history.replaceState(history.state, '', pathname + search);
  return token || null;
}
