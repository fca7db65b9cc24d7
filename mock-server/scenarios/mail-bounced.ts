import type { Scenario } from '../scenario.ts';

export const mailBounced: Scenario = {
  about: 'No mail reaches anybody: the booking is made, cannot be confirmed and lapses.',
  bounces: true,
};
