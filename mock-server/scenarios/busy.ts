import { keptTimes } from '@termin/server';
import type { Scenario } from '../scenario.ts';

/** As the demo of `npm start`: the nearer a day, the less of it is left. */
export const busy: Scenario = {
  about: 'A calendar as a city’s is: little is left of the next days, half of those in three weeks.',
  taken: keptTimes,
};
