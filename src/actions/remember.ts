/** An answer, and the text it is sent as. */
export interface Answer<T> {
  value: T;
  json: string;
}

interface Remembered {
  answer: Answer<unknown>;
  revision: number;
  from: number;
  until: number;
}

/** Keeps answers as long as nothing they rest on has changed; what was not asked for longest goes first. */
export interface Memory {
  /** The answer to `key`, if `revision` is the same as when it was made, and `now` within the time it is good for. */
  recall<T>(key: string, revision: number, now: number): Answer<T> | null;
  /** Keeps what was made from the state of `revision` at `from`; it is good until, not including, `until`. */
  keep<T>(key: string, value: T, good: { revision: number; from: number; until: number }): Answer<T>;
}

/** `size` is how many characters of answers are kept at most. */
export function createMemory(size = 16_000_000): Memory {
  const answers = new Map<string, Remembered>();
  let kept = 0;

  function drop(key: string): void {
    kept -= answers.get(key)?.answer.json.length ?? 0;
    answers.delete(key);
  }

  return {
    recall<T>(key: string, revision: number, now: number) {
      const found = answers.get(key);
      if (!found || found.revision !== revision || now < found.from || found.until <= now) return null;
      // To the end of the line.
      answers.delete(key);
      answers.set(key, found);
      return found.answer as Answer<T>;
    },
    keep<T>(key: string, value: T, good: { revision: number; from: number; until: number }) {
      const answer = { value, json: JSON.stringify(value) };
      drop(key);
      answers.set(key, { answer, ...good });
      kept += answer.json.length;
      for (const oldest of answers.keys()) {
        if (kept <= size) break;
        drop(oldest);
      }
      return answer;
    },
  };
}
