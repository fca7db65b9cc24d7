import type { Selection, SlotsAnswer } from '@termin/sdk/contract';
import { msToInstant } from '../booking/instant.ts';
import { chosenOffices, readAgenda } from './agenda.ts';
import type { ActionContext } from './context.ts';
import { slotView } from './views.ts';

export interface SlotsQuestion {
  date: string;
  services: Selection;
  /** All that offer the services when left out. */
  offices?: string[] | undefined;
}

/** The free times of a local day, by office. */
export async function slots(context: ActionContext, question: SlotsQuestion): Promise<SlotsAnswer> {
  const { timeZone } = context.config.city;
  const { offices, minutes } = chosenOffices(context, question.services, question.offices);
  const agenda = await readAgenda(context, offices, question.date, question.date, minutes);
  return {
    date: question.date,
    minutes,
    offices: offices.map((office) => {
      const { status, reason, opensAt, starts } = agenda(office, question.date);
      return {
        office: office.id,
        status,
        reason,
        opensAt: opensAt === null ? null : msToInstant(opensAt, timeZone),
        slots: starts.map((start) => slotView(timeZone, office.id, start, start + minutes)),
      };
    }),
  };
}
