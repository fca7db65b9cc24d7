import type { Slot } from '@termin/sdk/contract';
import { addDays } from '../booking/day.ts';
import type { MinutesAt } from '../booking/duration.ts';
import { localDayOfMinute } from '../booking/instant.ts';
import type { OfficeConfig } from '../config.ts';
import type { Minute } from '../store/store.ts';
import { bookableDays } from './agenda.ts';
import type { Agenda } from './agendas.ts';
import type { ActionContext } from './context.ts';
import { slotView } from './views.ts';

/** How many days before and after the wanted one are looked at. */
const reach = 7;
const most = 3;

/** The free times nearest to a wanted start: of the same day as far as there are any, then of the days around it. At most three. */
export async function alternatives(
  context: ActionContext,
  offices: OfficeConfig[],
  wanted: Minute,
  minutesAt: MinutesAt,
): Promise<Slot[]> {
  const { timeZone } = context.config.city;
  const day = localDayOfMinute(wanted, timeZone);
  const bookable = bookableDays(context, offices);
  if (day < bookable.from || day > bookable.to) return [];
  const asked = { offices, minutesAt, stretches: [{ from: addDays(day, -reach), to: addDays(day, reach) }] };
  const lengths = offices.map(({ id }) => `${id} ${minutesAt(id)}`);
  const { value } = await context.agendas.answer(`alternatives ${wanted} ${lengths}`, asked, (agenda) =>
    nearest(offices, wanted, day, agenda).map(({ office, start }) =>
      slotView(timeZone, office, start, start + minutesAt(office)),
    ),
  );
  return value;
}

function nearest(offices: OfficeConfig[], wanted: Minute, day: string, agenda: Agenda) {
  const found: { office: string; start: Minute }[] = [];
  for (let distance = 0; distance <= reach && found.length < most; distance++) {
    const around = distance === 0 ? [day] : [addDays(day, -distance), addDays(day, distance)];
    const starts = around.flatMap((date) =>
      offices.flatMap((office) =>
        nearestOf(agenda(office, date).starts, wanted).map((start) => ({ office: office.id, start })),
      ),
    );
    found.push(...starts.sort((one, other) => Math.abs(one.start - wanted) - Math.abs(other.start - wanted)));
  }
  return found.slice(0, most);
}

/** Of starts in order those that can be among the nearest. */
function nearestOf(starts: Minute[], wanted: Minute): Minute[] {
  const after = starts.findIndex((start) => start >= wanted);
  const at = after < 0 ? starts.length : after;
  return starts.slice(Math.max(0, at - most), at + most);
}
