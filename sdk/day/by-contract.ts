import type * as z from 'zod/mini';
import { Board, DayLog, DeskDay, DeskVisit, Place } from '../contract/day.ts';
import { Problem } from '../contract/problem.ts';
import { StaffAnswer } from '../contract/staff.ts';
import type { DayAnswers } from './answers.ts';

const schemas: { [Name in keyof DayAnswers]: z.ZodMiniType<DayAnswers[Name]> } = {
  board: Board,
  place: Place,
  day: DeskDay,
  visit: DeskVisit,
  log: DayLog,
  staff: StaffAnswer,
  problem: Problem,
};

/** Checks every part of an answer against the contract's schemas. */
export function readDayByContract<Name extends keyof DayAnswers>(
  name: Name,
  value: unknown,
): DayAnswers[Name] {
  return schemas[name].parse(value);
}
