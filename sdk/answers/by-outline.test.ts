import { expect, test } from 'vitest';
import type { AnswerName, Answers } from '../answers.ts';
import { answerExamples } from '../testing/examples.ts';
import { spoilt } from '../testing/spoilt.ts';
import { readByOutline } from './by-outline.ts';

/** What the widget can not do without. */
const needed: { [Name in AnswerName]: (keyof Answers[Name])[] } = {
  offices: ['city', 'today', 'offices'],
  services: ['categories', 'services'],
  days: ['minutes', 'days', 'first', 'bookable'],
  slots: ['date', 'offices'],
  challenge: ['parameters', 'expiresIn'],
  hold: ['id', 'start', 'end', 'expiresIn'],
  booking: ['id', 'start', 'end', 'state'],
  problem: ['code', 'detail', 'status'],
};

test.each(Object.keys(needed) as AnswerName[])('%s is read whole, and not without its outline', (name) => {
  const example = answerExamples[name];
  expect(readByOutline(name, example)).toBe(example);
  expect(() => readByOutline(name, null)).toThrow(new TypeError(`${name}.${String(needed[name][0])}`));
  for (const key of needed[name]) {
    for (const wrong of [undefined, null, 7n]) {
      expect(() => readByOutline(name, { ...example, [key]: wrong })).toThrow(`${name}.${String(key)}`);
    }
  }
});

test('a list is no record, and a record no list', () => {
  const { days } = answerExamples;
  expect(() => readByOutline('days', { ...days, days: {} })).toThrow('days.days');
  expect(() => readByOutline('days', { ...days, first: {} })).toThrow('days.first');
  expect(() => readByOutline('days', { ...days, bookable: [] })).toThrow('days.bookable');
});

test('what is inside is taken as it comes', () => {
  const [, unheardOf] = [...spoilt(answerExamples.slots)].find(([path]) => path === 'offices.0.status') ?? [];
  expect(readByOutline('slots', unheardOf)).toBe(unheardOf);
});
