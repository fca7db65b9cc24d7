import { type ReadonlySignal, signal } from '@preact/signals-core';

/** What was loaded last, whether something is on its way, and why the last try failed. */
export interface Loaded<T> {
  data: T | null;
  loading: boolean;
  error: unknown;
}

export interface Resource<T> {
  readonly state: ReadonlySignal<Loaded<T>>;
  /** Loads anew; an answer to an earlier question that comes late is dropped. `keep` shows the old data meanwhile. */
  load(ask: (signal: AbortSignal) => Promise<T>, options?: { keep?: boolean }): Promise<void>;
  /** Asks the last question again. */
  again(): Promise<void>;
  /** Drops what is on its way. */
  stop(): void;
}

export function createResource<T>(): Resource<T> {
  const state = signal<Loaded<T>>({ data: null, loading: false, error: null });
  let question: ((signal: AbortSignal) => Promise<T>) | null = null;
  let flight: AbortController | null = null;

  async function load(ask: (signal: AbortSignal) => Promise<T>, { keep = false } = {}) {
    flight?.abort();
    const mine = new AbortController();
    flight = mine;
    question = ask;
    state.value = { data: keep ? state.peek().data : null, loading: true, error: null };
    try {
      const data = await ask(mine.signal);
      if (flight === mine) state.value = { data, loading: false, error: null };
    } catch (error) {
      if (flight === mine) state.value = { data: state.peek().data, loading: false, error };
    }
  }

  return {
    state,
    load,
    again: async () => {
      if (question) await load(question, { keep: true });
    },
    stop() {
      flight?.abort();
      flight = null;
      state.value = { ...state.peek(), loading: false };
    },
  };
}
