import { expect, test } from 'vitest';
import { kilometresBetween } from './distance.ts';

const mitte = { latitude: 51.431, longitude: 6.765 };
const rheinhausen = { latitude: 51.403, longitude: 6.715 };

test('from Mitte to Rheinhausen it is 4.7 kilometres, both ways', () => {
  expect(kilometresBetween(mitte, rheinhausen)).toBeCloseTo(4.67, 1);
  expect(kilometresBetween(rheinhausen, mitte)).toBe(kilometresBetween(mitte, rheinhausen));
});

test('nowhere is far from itself', () => {
  expect(kilometresBetween(mitte, mitte)).toBe(0);
});
