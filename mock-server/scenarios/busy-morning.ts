import { busyMorning as fillDay } from '@termin/server';
import type { Scenario } from '../scenario.ts';

/** People at every office: expected, waiting, called and served. */
export const busyMorning: Scenario = {
  about:
    'Thursday, 12 March 2020, 09:46: people wait at every office, are called and served; for board and desk.',
  now: '2020-03-12T09:46:00+01:00',
  people: fillDay,
};
