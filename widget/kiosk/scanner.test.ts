import { expect, test } from 'vitest';
import { bookingIdIn, createScanReader } from './scanner.ts';

const id = '3f0e1d2c-4b5a-4978-8a6b-5c4d3e2f1a0b';

function type(text: string, gap: number): string | null {
  const read = createScanReader();
  let code: string | null = null;
  for (const [index, key] of [...text].entries()) code ??= read(key, index * gap);
  return code;
}

test('a code is read as soon as its last letter has come', () => {
  expect(type(id, 10)).toBe(id);
  expect(type(id.slice(0, -1), 10)).toBeNull();
});

test.each([
  ['in capital letters', id.toUpperCase()],
  ['by a scanner for American keyboards on a German one', id.replaceAll('-', 'ß')],
  ['behind what the scanner sets before it', `]Q1${id}`],
])('a code is read %s', (_, typed) => {
  expect(type(typed, 10)).toBe(id);
});

test('what a person types is no code', () => {
  expect(type(id, 150)).toBeNull();
});

test('a number that was typed before does not spoil the code', () => {
  const read = createScanReader();
  for (const [index, key] of [...'1112'].entries()) read(key, index * 300);
  let code: string | null = null;
  for (const [index, key] of [...id].entries()) code ??= read(key, 5_000 + index * 5);
  expect(code).toBe(id);
});

test('Shift and Enter are no part of it', () => {
  const read = createScanReader();
  let code: string | null = null;
  for (const [index, key] of [...id].entries()) {
    read('Shift', index * 10);
    code ??= read(key, index * 10);
  }
  expect(code).toBe(id);
  expect(read('Enter', 1_000)).toBeNull();
});

test('what is no id of a booking is none', () => {
  expect(bookingIdIn('https://example.org/')).toBeNull();
  expect(bookingIdIn(`${id} and more`)).toBeNull();
});
