import { expect, test } from 'vitest';
import { complete } from './complete.ts';

const german = {
  next: 'WEITER',
  steps: { time: 'Termin', done: 'Fertig' },
  clock: (time: string) => `${time} Uhr`,
};

test('what a language has is taken, what it lacks is German', () => {
  const texts = complete({ next: 'NEXT', steps: { time: 'Appointment' } }, german);
  expect(texts).toMatchObject({ next: 'NEXT', steps: { time: 'Appointment', done: 'Fertig' } });
  expect(texts.clock('09:52')).toBe('09:52 Uhr');
});

test('a whole group may be missing', () => {
  expect(complete({}, german).steps).toEqual(german.steps);
});

test('what has another shape than it is used in is German', () => {
  expect(complete({ clock: '09:52', next: () => 'NEXT' }, german)).toEqual(german);
});

test('what German does not have is left out', () => {
  expect(complete({ further: 'FURTHER' }, german)).not.toHaveProperty('further');
});
