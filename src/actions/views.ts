import type { Booking, Hold, Slot } from '@termin/sdk/contract';
import { msToInstant, toInstant } from '../booking/instant.ts';
import { stateAt } from '../booking/lifecycle.ts';
import { waitingNumber } from '../booking/waiting-number.ts';
import type { Minute, StoredBooking } from '../store/store.ts';
import type { ActionContext } from './context.ts';

/** A hold as the citizen's client sees it. */
export function holdView({ config, clock }: ActionContext, hold: StoredBooking): Hold {
  const { timeZone } = config.city;
  const expiresAt = hold.expiresAt ?? 0;
  return {
    ...slotView(timeZone, hold.office, hold.start, hold.end),
    id: hold.id,
    services: hold.services,
    expiresAt: msToInstant(expiresAt, timeZone),
    expiresIn: Math.max(0, Math.floor((expiresAt - clock()) / 1000)),
    extensionsLeft: hold.extensionsLeft,
  };
}

/** A booking as the citizen's client sees it: without personal data. */
export function bookingView({ config, clock }: ActionContext, booking: StoredBooking): Booking {
  const { timeZone } = config.city;
  const state = stateAt(booking, clock());
  const waits = state === 'pending' && booking.expiresAt !== null;
  return {
    ...slotView(timeZone, booking.office, booking.start, booking.end),
    id: booking.id,
    services: booking.services,
    state,
    number: booking.numberIndex === null ? null : waitingNumber(booking.numberIndex),
    confirmBy: waits ? msToInstant(booking.expiresAt ?? 0, timeZone) : null,
  };
}

export function slotView(timeZone: string, office: string, start: Minute, end: Minute): Slot {
  return { office, start: toInstant(start, timeZone), end: toInstant(end, timeZone) };
}
