import type { Day, DaysAnswer, Selection } from '@termin/sdk/contract';
import { eachDay } from '../booking/day.ts';
import { msToInstant } from '../booking/instant.ts';
import type { OfficeConfig } from '../config.ts';
import { type Agenda, bookableDays, chosenOffices, readAgenda } from './agenda.ts';
import type { ActionContext } from './context.ts';
import { slotView } from './views.ts';

export interface DaysQuestion {
  services: Selection;
  /** All that offer the services when left out. */
  offices?: string[] | undefined;
  /** Local days, both included; from today to the horizon when left out. */
  range?: { from: string; to: string };
}

/** Which days have free times for the services, and when the next one is. */
export async function days(context: ActionContext, question: DaysQuestion): Promise<DaysAnswer> {
  const { timeZone } = context.config.city;
  const { offices, minutes } = chosenOffices(context, question.services, question.offices);
  const bookable = bookableDays(context, offices);
  const { from, to } = question.range ?? bookable;
  const agenda = await readAgenda(
    context,
    offices,
    earlier(from, bookable.from),
    later(to, bookable.to),
    minutes,
  );

  const first = offices.map((office) => {
    for (const day of eachDay(bookable.from, bookable.to)) {
      const start = agenda(office, day).starts[0];
      if (start !== undefined)
        return { day, office: office.id, slot: slotView(timeZone, office.id, start, start + minutes) };
    }
    return { day: null, office: office.id, slot: null };
  });
  return {
    minutes,
    days: Array.from(eachDay(from, to), (day) => over(offices, day, agenda, timeZone)),
    nextFree: first.reduce<string | null>(
      (next, { day }) => (day && (!next || day < next) ? day : next),
      null,
    ),
    first: first.map(({ office, slot }) => ({ office, slot })),
    bookable,
  };
}

/** One day over all chosen offices: as good as the best of them. */
function over(offices: OfficeConfig[], date: string, agenda: Agenda, timeZone: string): Day {
  const each = offices.map((office) => ({ office: office.id, ...agenda(office, date) }));
  const status = (['free', 'unreleased', 'full'] as const).find((one) =>
    each.some((day) => day.status === one),
  );
  const opensAt = each.flatMap((day) => day.opensAt ?? []).sort((one, other) => one - other)[0];
  return {
    date,
    status: status ?? 'closed',
    free: each.reduce((sum, day) => sum + day.starts.length, 0),
    offices: each.filter((day) => day.starts.length > 0).map((day) => day.office),
    reason: status ? null : (each.find((day) => day.reason)?.reason ?? null),
    opensAt: opensAt === undefined ? null : msToInstant(opensAt, timeZone),
  };
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
