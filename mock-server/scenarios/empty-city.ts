import type { Scenario } from '../scenario.ts';

export const emptyCity: Scenario = {
  about: 'A city that has set nothing up yet: no offices, no categories, no services.',
  city: (ordinary) => ({ ...ordinary, offices: [], categories: [], services: [] }),
};
