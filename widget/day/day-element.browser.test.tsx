import { expect, onTestFinished, test, vi } from 'vitest';
import { boardWith, openBoard, openServer } from '../board/testing/open-board.ts';

// The board is the plainest element of the day: what they have in common is tried with it.
const morning = boardWith([['1112', '6']]);

test('another office begins anew, another language only speaks otherwise', async () => {
  openServer(morning);
  const asked = vi.spyOn(globalThis, 'fetch');
  const { element, text, large } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  element.lang = 'tr';
  await expect.element(text('Numara')).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(1);
  element.office = 'walsum';
  await expect.poll(() => asked.mock.calls.length).toBe(2);
  expect(String(asked.mock.lastCall?.[0])).toContain('/offices/walsum/board');
});

test('it speaks as the page does, and turns when the page does', async () => {
  openServer(morning);
  const { element, text } = openBoard();
  const before = document.documentElement.lang;
  onTestFinished(() => {
    document.documentElement.lang = before;
  });
  document.documentElement.lang = 'pl';
  element.removeAttribute('lang');
  await expect.element(text('Numer').first()).toBeVisible();
  document.documentElement.lang = 'ar';
  await expect.poll(() => element.shadowRoot?.querySelector('section')?.dir).toBe('rtl');
});

test('out of the page it listens no more; back in it, it listens again', async () => {
  openServer(morning);
  const { element, large } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  const parent = element.parentElement;
  element.remove();
  expect(large()).toEqual([]);
  parent?.append(element);
  await expect.poll(large).toEqual(['1112', '6']);
});

test('what was set before the element was defined counts', async () => {
  openServer(morning);
  const asked = vi.spyOn(globalThis, 'fetch');
  const element = document.createElement('termin-board');
  // As a framework does with an element that is none yet: own properties hide the accessors.
  Object.defineProperty(element, 'office', {
    value: 'homberg',
    configurable: true,
    enumerable: true,
    writable: true,
  });
  document.body.append(element);
  onTestFinished(() => element.remove());
  await expect.poll(() => String(asked.mock.lastCall?.[0])).toContain('/offices/homberg/board');
  expect(element.getAttribute('office')).toBe('homberg');
});
