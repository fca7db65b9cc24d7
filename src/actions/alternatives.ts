import type { Slot } from '@termin/sdk/contract';
import { addDays } from '../booking/day.ts';
import { localDayOfMinute } from '../booking/instant.ts';
import type { OfficeConfig } from '../config.ts';
import type { Minute } from '../store/store.ts';
import { bookableDays, readAgenda } from './agenda.ts';
import type { ActionContext } from './context.ts';
import { slotView } from './views.ts';

/** How many days before and after the wanted one are looked at. */
const reach = 7;

/** The free times nearest to a wanted start: of the same day as far as there are any, then of the days around it. At most three. */
export async function alternatives(
  context: ActionContext,
  offices: OfficeConfig[],
  wanted: Minute,
  minutes: number,
): Promise<Slot[]> {
  const { timeZone } = context.config.city;
  const day = localDayOfMinute(wanted, timeZone);
  const bookable = bookableDays(context, offices);
  if (day < bookable.from || day > bookable.to) return [];
  const agenda = await readAgenda(context, offices, addDays(day, -reach), addDays(day, reach), minutes);
  const found: Slot[] = [];
  for (let distance = 0; distance <= reach && found.length < 3; distance++) {
    const around = distance === 0 ? [day] : [addDays(day, -distance), addDays(day, distance)];
    const starts = around
      .flatMap((date) =>
        offices.flatMap((office) => agenda(office, date).starts.map((start) => ({ office, start }))),
      )
      .sort((one, other) => Math.abs(one.start - wanted) - Math.abs(other.start - wanted));
    found.push(...starts.map(({ office, start }) => slotView(timeZone, office.id, start, start + minutes)));
  }
  return found.slice(0, 3);
}
