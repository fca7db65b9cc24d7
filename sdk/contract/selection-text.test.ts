import { expect, test } from 'vitest';
import { formatSelection, parseSelection } from './selection-text.ts';

const chosen = [
  { service: 'reisepass', quantity: 12 },
  { service: 'meldung', quantity: 1 },
];

test('a selection is written with the quantities that are not 1, and read again', () => {
  expect(formatSelection(chosen)).toBe('reisepass:12,meldung');
  expect(parseSelection('reisepass:12,meldung')).toEqual(chosen);
});

test('spaces around a service do not matter', () => {
  expect(parseSelection(' reisepass:12 , meldung ')).toEqual(chosen);
});

test.each(['reisepass:x', 'reisepass:', 'reisepass:2x', 'reisepass:x2', 'reisepass:-1', 'reisepass:1.5'])(
  '%s has no quantity',
  (text) => {
    expect(parseSelection(text)).toEqual([{ service: 'reisepass', quantity: Number.NaN }]);
  },
);

test('nothing is a service without a name, for others to refuse', () => {
  expect(parseSelection('')).toEqual([{ service: '', quantity: 1 }]);
});
