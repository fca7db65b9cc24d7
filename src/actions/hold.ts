import type { Hold, HoldRequest, Selection, Slot } from '@termin/sdk/contract';
import { lanesFor } from '../booking/availability.ts';
import { dayPlan } from '../booking/calendar.ts';
import { durations } from '../booking/duration.ts';
import { BookingError } from '../booking/errors.ts';
import { localDayOfMinute, toMinute } from '../booking/instant.ts';
import { lapsesAt, refusal, stateAt } from '../booking/lifecycle.ts';
import { checkSelection, officesFor } from '../booking/selection.ts';
import type { OfficeConfig } from '../config.ts';
import { fingerprint, sha256 } from '../crypto.ts';
import type { Minute, StoredBooking } from '../store/store.ts';
import { bookableDays } from './agenda.ts';
import { alternatives } from './alternatives.ts';
import { authoriseHold } from './authorise.ts';
import { type ActionContext, officeOf } from './context.ts';
import { holdView } from './views.ts';

/**
 * Holds a time for a citizen. The same request again gives the same hold again.
 * Throws `slot-taken` and `slot-unavailable` with the nearest free times, `id-in-use`, and what `checkSelection` throws.
 */
export async function hold(context: ActionContext, request: HoldRequest & { locale: string }): Promise<Hold> {
  const { config, store, clock } = context;
  const { minutes } = checkSelection(config, [request.office], request.services);
  const place = placeFor(context, officeOf(config, request.office), toMinute(request.start), minutes);
  const secretHash = await sha256(request.secret);
  const print = await fingerprint({
    office: request.office,
    start: place.start,
    services: request.services,
    secretHash,
  });
  const replaces = request.replaces && (await ownHold(context, request.replaces));

  const held = place.lanes.length
    ? await store.hold(
        {
          ...place,
          id: request.id,
          services: request.services,
          secretHash,
          fingerprint: print,
          expiresAt: lapsesAt(place, config.policy.holdMinutes, clock()),
          extensions: config.policy.extensions,
          locale: request.locale,
          ...(replaces && { replaces }),
        },
        clock(),
      )
    : await again(context, request.id, print);
  if (held === 'id-in-use') {
    throw new BookingError('id-in-use', 'This id belongs to another hold. Make a new one for each.');
  }
  if (held === null) {
    const offices = request.offices ?? [request.office];
    throw gone(place.lanes.length > 0, await nearby(context, offices, request.services, place.start));
  }
  if (stateAt(held, clock()) !== 'held') throw refusal(held, 'book', clock());
  return holdView(context, held);
}

/** An interval at an office, with the lanes that are open for the whole of it; none when it can't be booked. */
export function placeFor(context: ActionContext, office: OfficeConfig, start: Minute, minutes: number) {
  const { timeZone } = context.config.city;
  const day = localDayOfMinute(start, timeZone);
  const end = start + minutes;
  const bookable = bookableDays(context, [office]);
  const lanes =
    day < bookable.from || day > bookable.to
      ? []
      : lanesFor(dayPlan(office, day, timeZone), start, end, office, context.clock());
  return { office: office.id, day, start, end, lanes };
}

/** The refusal of a time that was bookable but is taken, or of one that is not bookable at all. */
export function gone(bookable: boolean, nearest: Slot[]): BookingError {
  return bookable
    ? new BookingError('slot-taken', 'Somebody else has taken this time.', { alternatives: nearest })
    : new BookingError('slot-unavailable', 'No appointment can start at this time.', {
        alternatives: nearest,
      });
}

/** The nearest free times at those of the offices that offer the services. */
export function nearby(
  context: ActionContext,
  offices: string[],
  services: Selection,
  wanted: Minute,
): Promise<Slot[]> {
  const offering = new Set(officesFor(context.config, services));
  const asked = context.config.offices.filter(({ id }) => offices.includes(id) && offering.has(id));
  return alternatives(context, asked, wanted, durations(context.config, services));
}

/** A hold made before, whose answer was lost, is given again even when its time could not be taken any more. */
async function again({ store }: ActionContext, id: string, print: string): Promise<StoredBooking | null> {
  const found = await store.find(id);
  return found?.holdFingerprint === print ? found : null;
}

/** The citizen's earlier hold, if there is one: what does not exist need not be given up. Throws `wrong-token`. */
async function ownHold(context: ActionContext, earlier: { id: string; secret: string }) {
  const found = await context.store.find(earlier.id);
  if (!found) return null;
  const { office, id } = await authoriseHold(context, earlier.id, earlier.secret);
  return { office, id };
}
