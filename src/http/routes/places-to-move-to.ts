import type { Office } from '@termin/sdk/contract';
import { chosenOffices } from '../../actions/agenda.ts';
import type { ActionContext } from '../../actions/context.ts';
import { days } from '../../actions/days.ts';
import { slots } from '../../actions/slots.ts';
import { isCurrent, missingFields } from '../../booking/customer.ts';
import { BookingError } from '../../booking/errors.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { Asks } from '../pages/details-page.ts';
import type { MovePage } from '../pages/move-page.ts';

type Places = Pick<MovePage, 'offices' | 'office' | 'days' | 'chosen' | 'asks'>;

/**
 * What a booking can be moved to: its own office or the wished one, and the wished day or the first that is free. Wishes that
 * don't exist are passed over.
 */
export async function placesToMoveTo(
  context: ActionContext,
  booking: StoredBooking,
  wish: { station: string | undefined; day: string | undefined },
): Promise<Places> {
  const { office: current, services } = booking;
  const { offices } = chosenOffices(context, services);
  const by = (wanted: string | undefined) => offices.find(({ id }) => id === wanted);
  const office = by(wish.station) ?? by(current) ?? offices[0];
  if (!office) throw new BookingError('not-offered', 'No office offers these services any more.');
  const found = await days(context, { services, offices: [office.id] });
  const free = found.days.filter(({ status }) => status === 'free');
  const date = (free.find((day) => day.date === wish.day) ?? free[0])?.date;
  const times =
    date === undefined ? undefined : await slots(context, { services, offices: [office.id], date });
  const [list] = times?.offices ?? [];
  return {
    offices,
    office,
    days: found.days,
    chosen: times && list ? { date: times.date, slots: list.slots } : null,
    asks: asksOf(context, booking, office),
  };
}

function asksOf({ config }: ActionContext, { customer, consent }: StoredBooking, office: Office): Asks {
  return {
    fields: customer ? missingFields(office, customer) : [],
    consent: !isCurrent(config.city, consent),
  };
}
