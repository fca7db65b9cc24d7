import { BookingError } from '../../booking/errors.ts';
import type { Step } from '../../booking/visits.ts';
import type { OfficeConfig } from '../../config.ts';
import type { DayEntry, StoredVisit } from '../../store/visits.ts';
import type { ActionContext } from '../context.ts';

/** Takes a step in the office's day, and tells those who listen. Throws what the step does, `id-in-use`, `wrong-state`. */
export async function takeStep(
  { store, clock, feed }: ActionContext,
  { id: office }: OfficeConfig,
  day: string,
  entry: Omit<DayEntry, 'at'>,
  step: Step,
): Promise<StoredVisit> {
  const visit = await store.step(office, day, { ...entry, at: clock() }, step);
  if (visit === 'id-in-use') throw idInUse();
  if (visit === 'taken') {
    throw new BookingError(
      'wrong-state',
      'Somebody else has booked the time by now: it can not be taken back.',
    );
  }
  feed.changed();
  return visit;
}

export const idInUse = () =>
  new BookingError('id-in-use', 'This id was sent with something else. Make a new one.');
