import { expect, test } from 'vitest';
import { readStaffTokens } from './read-tokens.ts';

test('role, office, name and token of each', () => {
  expect(
    readStaffTokens('desk@rheinhausen:Schalter 6:0123456789abcdef, lead@*:Leitung:fedcba9876543210'),
  ).toEqual([
    { name: 'Schalter 6', roles: [{ office: 'rheinhausen', role: 'desk' }], token: '0123456789abcdef' },
    { name: 'Leitung', roles: [{ office: '*', role: 'lead' }], token: 'fedcba9876543210' },
  ]);
});

test.each(['', 'desk@rheinhausen:Schalter 6:short', 'boss@*:Leitung:0123456789abcdef', '0123456789abcdef'])(
  '«%s» is refused in words without the token',
  (text) => {
    expect(() => readStaffTokens(text)).toThrow('entry 1 is not like');
    expect(() => readStaffTokens(text)).not.toThrow('0123456789abcdef');
  },
);
