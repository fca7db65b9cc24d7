import type { Board, DayLog, DeskDay, DeskVisit, Place } from '../contract/day.ts';
import type { Problem } from '../contract/problem.ts';
import type { StaffAnswer } from '../contract/staff.ts';

/** What the server can answer on the day, by name. */
export interface DayAnswers {
  board: Board;
  place: Place;
  day: DeskDay;
  visit: DeskVisit;
  log: DayLog;
  staff: StaffAnswer;
  problem: Problem;
}
