import type { DaysAnswer, SlotsAnswer } from './contract/availability.ts';
import type { Booking } from './contract/booking.ts';
import type { OfficesAnswer, ServicesAnswer } from './contract/catalogue.ts';
import type { Hold } from './contract/hold.ts';
import type { Problem } from './contract/problem.ts';
import type { Challenge } from './contract/proof.ts';

/** What the server can answer, by name. */
export interface Answers {
  offices: OfficesAnswer;
  services: ServicesAnswer;
  days: DaysAnswer;
  slots: SlotsAnswer;
  challenge: Challenge;
  hold: Hold;
  booking: Booking;
  problem: Problem;
}

export type AnswerName = keyof Answers;

/** Takes a JSON value for the answer of that name. Throws what is wrong with it. */
export type ReadAnswer<All = Answers> = <Name extends keyof All>(name: Name, value: unknown) => All[Name];
