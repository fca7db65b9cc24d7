import type * as z from 'zod/mini';
import type { AnswerName, Answers } from '../answers.ts';
import { DaysAnswer, SlotsAnswer } from '../contract/availability.ts';
import { Booking } from '../contract/booking.ts';
import { OfficesAnswer, ServicesAnswer } from '../contract/catalogue.ts';
import { Hold } from '../contract/hold.ts';
import { Problem } from '../contract/problem.ts';
import { Challenge } from '../contract/proof.ts';

const schemas: { [Name in AnswerName]: z.ZodMiniType<Answers[Name]> } = {
  offices: OfficesAnswer,
  services: ServicesAnswer,
  days: DaysAnswer,
  slots: SlotsAnswer,
  challenge: Challenge,
  hold: Hold,
  booking: Booking,
  problem: Problem,
};

/** Checks every part of an answer against the contract's schemas. */
export function readByContract<Name extends AnswerName>(name: Name, value: unknown): Answers[Name] {
  return schemas[name].parse(value);
}
