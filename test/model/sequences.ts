import fc from 'fast-check';
import { book, cancel, confirm, extend, hold, release, reschedule } from './appointments.ts';
import { keep, lookAtDays, lookAtTimes, sweep, wait } from './commands.ts';

const often = [hold, hold, book, confirm];
const usual = [extend, release, cancel, reschedule, lookAtDays, lookAtTimes, wait];
const seldom = [keep, sweep];

/** What citizens, clerks and workers do at two processes, in any order, under a clock that jumps. */
export const sequences = fc.commands([...often, ...often, ...often, ...usual, ...seldom], {
  maxCommands: 40,
  size: 'max',
});
