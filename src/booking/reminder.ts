import { localDay } from './instant.ts';
import { firstInstantAt } from './offsets.ts';

/** Local time at which citizens are reminded of an appointment of the day. */
const reminderTime = '07:00';

/**
 * When to remind of an appointment on a local `day` that is confirmed or moved at `now` (ms). `null` on the day itself: the
 * mail that tells of the change is reminder enough.
 */
export function remindAt(day: string, timeZone: string, now: number): number | null {
  return localDay(now, timeZone) < day ? firstInstantAt(day, reminderTime, timeZone) : null;
}
