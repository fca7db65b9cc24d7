import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

test.each([
  ['/desk/rheinhausen', '/desk/rheinhausen'],
  ['/desk/rheinhausen?counter=6#list', '/desk/rheinhausen?counter=6#list'],
  ['/desk/../board/mitte', '/board/mitte'],
  ['/a//b', '/a//b'],
  ['/?next=https://evil.example', '/?next=https://evil.example'],
])('%s is a page of this server', (wish, address) => {
  expect(returnTo(wish)).toBe(address);
});

test.each([
  undefined,
  '',
  'desk',
  '//evil.example',
  '///evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  '/.//evil.example',
  '/desk/..//evil.example',
  '/%2e//evil.example',
  'https:evil.example',
  'https://evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
])('%j is none: the way leads home', (wish) => {
  expect(returnTo(wish)).toBe('/');
  const seen = new URL(returnTo(wish), 'https://termin.example');
  expect(seen.origin).toBe('https://termin.example');
});
