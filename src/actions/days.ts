import type { Day, DaysAnswer, Selection } from '@termin/sdk/contract';
import { eachDay } from '../booking/day.ts';
import { msToInstant } from '../booking/instant.ts';
import type { OfficeConfig } from '../config.ts';
import { bookableDays, chosenOffices } from './agenda.ts';
import type { Agenda } from './agendas.ts';
import type { ActionContext } from './context.ts';
import type { Answer } from './remember.ts';
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
  return (await answerDays(context, question)).value;
}

/** The same with its JSON, kept until something in it changes. */
export async function answerDays(
  context: ActionContext,
  question: DaysQuestion,
): Promise<Answer<DaysAnswer>> {
  const { timeZone } = context.config.city;
  const { offices, minutes, minutesAt } = chosenOffices(context, question.services, question.offices);
  const bookable = bookableDays(context, offices);
  const { from, to } = question.range ?? bookable;
  const asked = { offices, minutesAt, stretches: [bookable, { from, to }] };
  const lengths = offices.map(({ id }) => `${id} ${minutesAt(id)}`);
  return context.agendas.answer(`days ${from} ${to} ${bookable.from} ${lengths}`, asked, (agenda) => {
    const shown = [...eachDay(from, to)];
    const first = firstTimes(offices, [...eachDay(bookable.from, bookable.to)], agenda);
    return {
      minutes,
      days: shown.map((day) => over(offices, day, agenda, timeZone)),
      nextFree: first.flatMap(({ found }) => found?.day ?? []).sort()[0] ?? null,
      first: first.map(({ office, found }) => ({
        office,
        slot: found && slotView(timeZone, office, found.start, found.start + minutesAt(office)),
      })),
      bookable,
    };
  });
}

/** Each office's first free start; null when it has none. */
function firstTimes(offices: OfficeConfig[], bookable: string[], agenda: Agenda) {
  return offices.map((office) => {
    for (const day of bookable) {
      const start = agenda(office, day).starts[0];
      if (start !== undefined) return { office: office.id, found: { day, start } };
    }
    return { office: office.id, found: null };
  });
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
