import type { RichNode } from '@termin/sdk/contract';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { RichText } from './rich-text.tsx';

function shown(...nodes: unknown[]): HTMLElement {
  const place = document.createElement('div');
  render(<RichText nodes={nodes as RichNode[]} language="de" />, place);
  return place;
}

test('text keeps its form, and links open beside the page', () => {
  const link = { tag: 'a', href: 'https://www.example.org/', children: ['mehr'] };
  const place = shown({ tag: 'ul', children: [{ tag: 'li', children: ['Ausweis, ', link] }] });
  expect(place.querySelector('li')?.textContent).toBe('Ausweis, mehr');
  expect(place.querySelector('a')?.outerHTML).toContain('href="https://www.example.org/" target="_blank"');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  '//evil',
])('%s is followed by nobody', (href) => {
  const place = shown({ tag: 'a', href, children: ['mehr'] });
  expect(place.querySelector('a')?.hasAttribute('href')).toBe(false);
  expect(place.textContent).toBe('mehr');
});

test('a tag that could do anything is left out, its text stays', () => {
  const place = shown({ tag: 'script', children: ['alert(1)'] });
  expect(place.querySelector('script')).toBeNull();
  expect(place.textContent).toBe('alert(1)');
});
