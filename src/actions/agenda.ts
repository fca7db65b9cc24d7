import type { Selection } from '@termin/sdk/contract';
import { type OfficeDay, officeDay } from '../booking/availability.ts';
import { dayPlan } from '../booking/calendar.ts';
import { addDays } from '../booking/day.ts';
import { localDay, localDayOfMinute } from '../booking/instant.ts';
import { checkSelection, officesFor } from '../booking/selection.ts';
import type { OfficeConfig } from '../config.ts';
import type { Minute } from '../store/store.ts';
import { type ActionContext, officeOf } from './context.ts';

/** What is free at an office on a local day. */
export type Agenda = (office: OfficeConfig, day: string) => OfficeDay;

/** Reads what is taken at the offices from one local day to another, both included. */
export async function readAgenda(
  { config, store, clock }: ActionContext,
  offices: OfficeConfig[],
  from: string,
  to: string,
  minutes: number,
): Promise<Agenda> {
  const { timeZone } = config.city;
  const now = clock();
  const ids = offices.map((office) => office.id);
  const taken = await store.taken(ids, dayStart(from, timeZone), dayStart(addDays(to, 1), timeZone), now);
  const busy = Map.groupBy(taken, (one) => key(one.office, localDayOfMinute(one.start, timeZone)));
  return (office, day) =>
    officeDay({
      office,
      plan: dayPlan(office, day, timeZone),
      taken: busy.get(key(office.id, day)) ?? [],
      minutes,
      now,
    });
}

/** The offices to look at: those of the ones asked for that offer the services, or else all that do. */
export function chosenOffices(
  { config }: ActionContext,
  services: Selection,
  asked?: string[],
): { offices: OfficeConfig[]; minutes: number } {
  const { offices, minutes } = checkSelection(config, asked ?? officesFor(config, services), services);
  return { offices: offices.map((id) => officeOf(config, id)), minutes };
}

/** Today, and the last day that any of the offices takes appointments for. */
export function bookableDays({ config, clock }: ActionContext, offices: OfficeConfig[]) {
  const today = localDay(clock(), config.city.timeZone);
  const horizon = Math.max(0, ...offices.map((office) => office.plan.horizonDays));
  return { from: today, to: addDays(today, horizon) };
}

function dayStart(day: string, timeZone: string): Minute {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds / 60_000;
}

function key(office: string, day: string): string {
  return `${office} ${day}`;
}
