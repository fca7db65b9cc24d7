import type { OfficePlan } from '@termin/server';
import type { Scenario } from '../scenario.ts';

const nights: OfficePlan['hours'] = [{ weekdays: [7], from: '00:00', to: '06:00', lanes: 2 }];

export const daylightSaving: Scenario = {
  about:
    'Offices open on Sundays from 0 to 6 o’clock, and both Sundays can be booked: 29 March 2020 has no 02:30, 25 October 2020 has it twice.',
  now: '2020-03-27T08:00:00+01:00',
  city: (ordinary) => ({
    ...ordinary,
    offices: ordinary.offices.map((office) => ({
      ...office,
      plan: { ...office.plan, hours: [...office.plan.hours, ...nights], horizonDays: 240 },
    })),
  }),
};
