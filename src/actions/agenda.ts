import type { Selection } from '@termin/sdk/contract';
import { addDays } from '../booking/day.ts';
import type { MinutesAt } from '../booking/duration.ts';
import { localDay } from '../booking/instant.ts';
import { checkSelection, officesFor } from '../booking/selection.ts';
import type { OfficeConfig } from '../config.ts';
import { type ActionContext, officeOf } from './context.ts';

/** The offices to look at: those of the ones asked for that offer the services, or else all that do. */
export function chosenOffices(
  { config }: Pick<ActionContext, 'config'>,
  services: Selection,
  asked?: string[],
): { offices: OfficeConfig[]; minutes: number; minutesAt: MinutesAt } {
  const { offices, ...length } = checkSelection(config, asked ?? officesFor(config, services), services);
  return { offices: offices.map((id) => officeOf(config, id)), ...length };
}

/** Today, and the last day that any of the offices takes appointments for. */
export function bookableDays(
  { config, clock }: Pick<ActionContext, 'config' | 'clock'>,
  offices: OfficeConfig[],
) {
  const today = localDay(clock(), config.city.timeZone);
  const horizon = Math.max(0, ...offices.map((office) => office.plan.horizonDays));
  return { from: today, to: addDays(today, horizon) };
}
