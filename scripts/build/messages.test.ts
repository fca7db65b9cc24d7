import { expect, test } from 'vitest';
import { unusedIn, unusedMessages } from './messages.ts';

test('every text of the widget is read somewhere', () => {
  expect(unusedMessages()).toEqual([]);
});

const messages = {
  next: '',
  clock: () => '',
  time: { title: '', free: '', none: '' },
  services: { title: '' },
};

test('a text that nobody reads is found, also where another has its name', () => {
  const source =
    'const words = t.services; show(words.title, t.next, t.time.none.length, t.clock(t.time.noneFree));';
  expect(unusedIn([source], messages)).toEqual(['time.title']);
});

test('what is taken out of the texts by name is read', () => {
  const source = 'function show({ time }: Messages) { return [time.title, time.none]; }';
  expect(unusedIn([source], { time: messages.time })).toEqual([]);
});
