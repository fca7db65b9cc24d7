import { expect, test } from 'vitest';
import { allowedStep, createSteps, type Progress, stepOrder } from './steps.ts';

const nothing: Progress = { hasServices: false, hasHold: false, hasCustomer: false, isBooked: false };
const all: Progress = { hasServices: true, hasHold: true, hasCustomer: true, isBooked: false };

test('without services only the first step is open', () => {
  for (const step of stepOrder) expect(allowedStep(step, nothing)).toBe('services');
});

test('without a hold the way ends at the times', () => {
  expect(allowedStep('summary', { ...all, hasHold: false })).toBe('time');
});

test('the summary needs complete data', () => {
  expect(allowedStep('summary', { ...all, hasCustomer: false })).toBe('details');
  expect(allowedStep('summary', all)).toBe('summary');
});

test('going back is always possible before booking, and never after', () => {
  expect(allowedStep('services', all)).toBe('services');
  expect(allowedStep('services', { ...nothing, isBooked: true })).toBe('done');
});

test('thanks are only said for a booking', () => {
  expect(allowedStep('done', all)).toBe('summary');
});

test('going is told, and that one has come by going; taking up a step is not', () => {
  const progress = { ...all, hasCustomer: false };
  const moves: string[] = [];
  const steps = createSteps(
    () => progress,
    (step) => moves.push(step),
  );
  steps.restore('time');
  expect([steps.step.value, steps.moved.value]).toEqual(['time', false]);
  steps.go('time');
  expect([moves, steps.moved.value]).toEqual([[], false]);
  expect(stepOrder.filter(steps.can)).toEqual(['services', 'time', 'details']);
  steps.go('summary');
  expect([moves, steps.step.value, steps.moved.value]).toEqual([['details'], 'details', true]);
});
