import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { answerExamples, requestExamples } from '../testing/examples.ts';
import { spoilt } from '../testing/spoilt.ts';
import {
  Booking,
  BookingRequest,
  BookingState,
  Challenge,
  DayStatus,
  DaysAnswer,
  FieldRule,
  Hold,
  HoldRequest,
  OfficesAnswer,
  Problem,
  RescheduleRequest,
  ServicesAnswer,
  SlotsAnswer,
} from './index.ts';

const onTheWire: [string, z.ZodMiniType, object][] = [
  ['offices', OfficesAnswer, answerExamples.offices],
  ['services', ServicesAnswer, answerExamples.services],
  ['days', DaysAnswer, answerExamples.days],
  ['slots', SlotsAnswer, answerExamples.slots],
  ['a challenge', Challenge, answerExamples.challenge],
  ['a hold', Hold, answerExamples.hold],
  ['a booking', Booking, answerExamples.booking],
  ['a problem', Problem, answerExamples.problem],
  ['what asks for a hold', HoldRequest, requestExamples.hold],
  ['what books', BookingRequest, requestExamples.booking],
  ['what moves a booking', RescheduleRequest, requestExamples.reschedule],
];

describe.each(onTheWire)('%s', (_, schema, example) => {
  test('is read as it is, with all of its parts', () => {
    expect(schema.parse(example)).toEqual(example);
  });

  test.each([...spoilt(example)].map(([path, value]) => ({ path, value })))(
    'has its own kind of $path',
    ({ value }) => {
      expect(schema.safeParse(value).success).toBe(false);
    },
  );
});

test('a city that names no language speaks German', () => {
  const { language: _, ...city } = answerExamples.offices.city;
  expect(OfficesAnswer.parse({ ...answerExamples.offices, city }).city.language).toBe('de');
});

test('words that clients decide on stay what they are', () => {
  expect(DayStatus.options).toEqual(['free', 'full', 'closed', 'unreleased']);
  expect(FieldRule.options).toEqual(['required', 'optional', 'hidden']);
  expect(BookingState.options).toEqual([
    'held',
    'pending',
    'confirmed',
    'called',
    'served',
    'no-show',
    'cancelled',
    'lapsed',
    'released',
  ]);
});
