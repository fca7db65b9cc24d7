import type { Scenario } from '../scenario.ts';

export const bookedOut: Scenario = {
  about: 'Everything is booked out: no office has a time left on any day that can be booked.',
  taken: (office, { lanes }) => lanes.map(({ lane, start, end }) => ({ office, lane, start, end })),
};
