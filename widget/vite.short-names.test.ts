import { expect, test } from 'vitest';
import { chooseNames } from './vite.short-names.ts';

const css = `
.hold { color: var(--_accent) } .hold.soon > .hold-bar { background: var(--_accent); margin: .5rem }
.day.free, .day.day { color: var(--_muted) }`;
const markup = `class={late ? 'hold soon' : "hold"} class={\`day \${status}\`} class="elsewhere"`;

test('what is written most often gets the shortest name', () => {
  const names = chooseNames(markup, css);
  expect(names.get('hold')).toBe('a');
  expect(names.get('_accent')).toBe('a');
  expect(new Set(names.values()).size).toBeLessThan(names.size);
  expect(names.get('hold-bar')).toMatch(/^[b-z]$/);
});

test('names that come from data, and names without a style, stay as they are', () => {
  const names = chooseNames(markup, css);
  expect(names.get('day')).toMatch(/^[b-z]$/);
  expect(names.has('free')).toBe(false);
  expect(names.has('elsewhere')).toBe(false);
  expect(names.has('5rem')).toBe(false);
});

test('there are enough names', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `.name-${index} {}`).join('');
  expect(new Set(chooseNames('', many).values()).size).toBe(1000);
});
