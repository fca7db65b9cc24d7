import type { Scenario } from '../scenario.ts';

const inTheMorning = { daysBefore: 0, at: '08:00' };

export const unreleased: Scenario = {
  about:
    'Nothing is released yet: the times of a day can be booked from 8 o’clock on that day, and it is five minutes before.',
  now: '2020-03-09T07:55:00+01:00',
  city: (ordinary) => ({
    ...ordinary,
    offices: ordinary.offices.map((office) => ({
      ...office,
      plan: {
        ...office.plan,
        hours: office.plan.hours.map((hours) => ({ ...hours, release: inTheMorning })),
      },
    })),
  }),
};
