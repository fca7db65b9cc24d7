import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Customer } from './booking.ts';
import { customerChecks } from './customer-checks.ts';

const fields = Object.keys(customerChecks) as (keyof Customer)[];
const agrees = (field: keyof Customer, text: string) =>
  customerChecks[field](text.trim()) === Customer.shape[field].safeParse(text).success;

test('there is a check for every field of a customer', () => {
  expect(fields.toSorted()).toEqual(Object.keys(Customer.shape).sort());
});

test.each([
  'Erika',
  "O'Neill",
  'Müller-Lüdenscheidt',
  'Ångström',
  '<b>Erika</b>',
  'אריקה',
  '😀',
  'a\u202eb',
  '\ud800',
  'Körnerplatz 1',
  '47226',
  '0203 94000',
  '+49 (203) 94-000',
  'erika.mustermann+amt@post.example.org',
  'erika@example',
  'erika..m@example.org',
  '.erika@example.org',
  'erika@exa_mple.org',
  'erika@-example.org',
  `${'e'.repeat(242)}@example.org`,
  `${'e'.repeat(243)}@example.org`,
  'x'.repeat(120),
  'x'.repeat(121),
])('%j is judged alike with and without zod', (text) => {
  expect(fields.filter((field) => !agrees(field, text))).toEqual([]);
});

test('any other text is judged alike, too', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aÄ1 @.-<😀\u202e\ud800') });
  const { failed, counterexample } = fc.check(fc.property(fc.constantFrom(...fields), text, agrees));
  expect(failed, JSON.stringify(counterexample)).toBe(false);
});
