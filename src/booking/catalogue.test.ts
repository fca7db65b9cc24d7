import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { cityWith, service } from './testing/city.ts';

test('an office offers what lists it, all of it, and nothing of another city', () => {
  const [pass, meldung] = [service('pass'), service('meldung', { offices: ['walsum'] })];
  const { offers } = catalogueOf(cityWith([pass, meldung], []));
  expect(offers('walsum', [pass, meldung])).toBe(true);
  expect(offers('rheinhausen', [pass, meldung])).toBe(false);
  expect(offers('walsum', [service('pass')])).toBe(false);
});
