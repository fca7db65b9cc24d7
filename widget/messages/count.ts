/** What stands with a number, by the plural categories of a language; `#` is the number: `{ one: '# Tag', other: '# Tage' }`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Count = (n: number, forms: Forms) => string;

/** Counts in a language: `3` with `{ one: '# day', other: '# days' }` is «3 days». */
export function createCount(language: string): Count {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', String(n));
}
