import { createInterface } from 'node:readline/promises';

/** Asks whoever sits before the terminal; null: they leave it open. */
export type Ask = (question: string) => Promise<string | null>;

/** Where nobody sits there, everything is left open. */
export const askNobody: Ask = async () => null;

/** Asks on the terminal; questions go to stderr, so that the file may go to stdout. */
export function askOnTerminal(): { ask: Ask; close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return {
    ask: async (question) => (await lines.question(`${question} (Enter: leave open) `)).trim() || null,
    close: () => lines.close(),
  };
}
