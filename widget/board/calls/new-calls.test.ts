import type { BoardCall } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import { newCalls } from './new-calls.ts';

const call = (number: string, time: string, counter = '6'): BoardCall => ({
  ...{ number, counter, again: false },
  at: `2020-03-12T${time}+01:00`,
});
const numbers = (calls: BoardCall[]) => calls.map(({ number }) => number);
const earlier = [call('1102', '09:50:00'), call('1101', '09:48:00')];

test('several at once come in the order in which they were called', () => {
  const now = [call('1104', '09:52:03'), call('1103', '09:52:00'), ...earlier];
  expect(numbers(newCalls(earlier, now))).toEqual(['1103', '1104']);
});

test('those that are there already are not new', () => {
  expect(newCalls(earlier, earlier)).toEqual([]);
  expect(numbers(newCalls([], earlier))).toEqual(['1101', '1102']);
});

test('a number that is called again is new, and is not once that was taken back', () => {
  const again = [call('1101', '09:53:00'), call('1102', '09:50:00')];
  expect(numbers(newCalls(earlier, again))).toEqual(['1101']);
  expect(newCalls(again, earlier)).toEqual([]);
});

test('what comes into the list from below is old', () => {
  const now = [call('1102', '09:50:00'), call('1100', '09:40:00')];
  expect(newCalls(earlier, now)).toEqual([]);
});

test('another server’s clock may be some seconds behind', () => {
  expect(numbers(newCalls(earlier, [...earlier, call('1103', '09:49:56')]))).toEqual(['1103']);
});
