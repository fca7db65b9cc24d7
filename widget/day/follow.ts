import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Live, TerminError } from '@termin/sdk/bare';

/** Milliseconds until an answer that was refused is asked for again: a display runs for months and has no reload button. */
const refusedPause = 30_000;

/** What a stream has said so far. */
export interface Followed<Answer> {
  /** The newest answer; null while the first is awaited. */
  answer: Answer | null;
  /** The connection is lost, and being made again: the answer may be out of date. */
  isStale: boolean;
  /** Why the server refuses to answer; it is asked again by itself. */
  refusal: TerminError | null;
}

export interface Following<Answer> {
  readonly state: ReadonlySignal<Followed<Answer>>;
  /** Asks again at once, for instance after a login. */
  again(): void;
}

/** Follows a stream for as long as the signal lets it. */
export function follow<Answer>(
  watch: (options: { signal: AbortSignal }) => AsyncIterable<Live<Answer>>,
  until: AbortSignal,
): Following<Answer> {
  const state = signal<Followed<Answer>>({ answer: null, isStale: false, refusal: null });
  let wake = () => {};

  async function run(): Promise<void> {
    while (!until.aborted) {
      try {
        for await (const { answer, isStale } of watch({ signal: until })) {
          state.value = { answer, isStale, refusal: null };
        }
      } catch (error) {
        if (!(error instanceof TerminError)) throw error;
        state.value = { ...state.peek(), isStale: true, refusal: error };
      }
      if (!until.aborted) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(end, refusedPause);
      until.addEventListener('abort', end, { once: true });
      wake = end;
      function end() {
        clearTimeout(timer);
        until.removeEventListener('abort', end);
        resolve();
      }
    });
  }

  void run();
  return { state, again: () => wake() };
}
