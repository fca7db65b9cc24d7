import * as z from 'zod/mini';
import { usualDay } from '../../booking/day-rules.ts';
import { about, count, Text } from './kinds.ts';

/** How an office calls on the day. */
export const Day = z.strictObject({
  checkIn: z.exactOptional(
    z.enum(['required', 'optional']).check(
      about('Whether citizens are called only after saying that they are here.', {
        default: usualDay.checkIn,
      }),
    ),
  ),
  checkInFrom: z.exactOptional(
    count(0, 1440).check(
      about('From how many minutes before the appointment they can say so.', {
        default: usualDay.checkInFrom,
      }),
    ),
  ),
  walkIns: z.exactOptional(
    z
      .boolean()
      .check(
        about('Whether people without an appointment get a waiting number.', { default: usualDay.walkIns }),
      ),
  ),
  grace: z.exactOptional(
    count(0, 120).check(
      about('Minutes after the start within which an appointment is not late.', { default: usualDay.grace }),
    ),
  ),
  walkInPatience: z.exactOptional(
    count(0, 480).check(
      about('Minutes after its arrival at which somebody without an appointment has their turn.', {
        default: usualDay.walkInPatience,
      }),
    ),
  ),
  counters: z.exactOptional(
    z.array(Text).check(
      z.minLength(1, 'must have at least one counter'),
      about('What the board calls the counters; 1, 2, 3 …, one for each lane, when left out.', {
        examples: [['1', '2', 'Infothek']],
      }),
    ),
  ),
});
