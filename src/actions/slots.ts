import type { Selection, SlotsAnswer } from '@termin/sdk/contract';
import { msToInstant } from '../booking/instant.ts';
import { chosenOffices } from './agenda.ts';
import type { ActionContext } from './context.ts';
import type { Answer } from './remember.ts';
import { slotView } from './views.ts';

export interface SlotsQuestion {
  date: string;
  services: Selection;
  /** All that offer the services when left out. */
  offices?: string[] | undefined;
}

/** The free times of a local day, by office. */
export async function slots(context: ActionContext, question: SlotsQuestion): Promise<SlotsAnswer> {
  return (await answerSlots(context, question)).value;
}

/** The same with its JSON, kept until something in it changes. */
export async function answerSlots(
  context: ActionContext,
  { date, services, offices: wanted }: SlotsQuestion,
): Promise<Answer<SlotsAnswer>> {
  const { timeZone } = context.config.city;
  const { offices, minutes, minutesAt } = chosenOffices(context, services, wanted);
  const asked = { offices, minutesAt, stretches: [{ from: date, to: date }] };
  const lengths = offices.map(({ id }) => `${id} ${minutesAt(id)}`);
  return context.agendas.answer(`slots ${date} ${lengths}`, asked, (agenda) => ({
    date,
    minutes,
    offices: offices.map((office) => {
      const { status, reason, opensAt, starts } = agenda(office, date);
      return {
        office: office.id,
        status,
        reason,
        opensAt: opensAt === null ? null : msToInstant(opensAt, timeZone),
        slots: starts.map((start) => slotView(timeZone, office.id, start, start + minutesAt(office.id))),
      };
    }),
  }));
}
