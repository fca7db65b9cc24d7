import type { Messages } from './messages.ts';

/** What stands with a number, by the plural categories of a language; `#` is the number: `{ one: '# Tag', other: '# Tage' }`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Count = (n: number, forms: Forms) => string;

/** A language's file: its texts, given a way to count in it. It imports nothing, so that it can stand alone. */
export type WriteMessages = (count: Count) => Messages;

/** Counts in a language: `3` with `{ one: '# day', other: '# days' }` is «3 days». */
export function createCount(language: string): Count {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', String(n));
}
