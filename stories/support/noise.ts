export interface Noise {
  /** What was said in the console since it was listened to; now nobody listens any more. */
  end(): string[];
}

/** Listens to complaints in the console. They are still said. */
export function listen(): Noise {
  const said: string[] = [];
  const { error, warn } = console;
  const hear = (say: typeof error) =>
    function heard(...words: unknown[]) {
      said.push(`In the console: ${words.map(String).join(' ')}`);
      say(...words);
    };
  Object.assign(console, { error: hear(error), warn: hear(warn) });
  return {
    end() {
      Object.assign(console, { error, warn });
      return said;
    },
  };
}
