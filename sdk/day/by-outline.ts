import { type Outlines, readOutline } from '../answers/by-outline.ts';
import type { DayAnswers } from './answers.ts';

/** Of each answer the parts that nothing works without. */
const outlines: Outlines<DayAnswers> = {
  board: { calls: [], waiting: 0, at: '', rule: {} },
  place: { number: '', state: '', at: '' },
  day: { visits: [], queue: [], counters: [], at: '' },
  visit: { id: '', number: '', state: '' },
  log: { entries: [] },
  staff: { roles: [] },
  problem: { code: '', detail: '', status: 0 },
};

/** Checks that an answer has the outline of the one it should be, and trusts the server for what is inside. */
export function readDayByOutline<Name extends keyof DayAnswers>(
  name: Name,
  value: unknown,
): DayAnswers[Name] {
  return readOutline(outlines, name, value);
}
