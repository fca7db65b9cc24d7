import type { Scenario } from '../scenario.ts';

const ordinaryDelay = 2_000;

export const slow = {
  about: 'Every answer takes two seconds, or as long as `delay` says.',
  async meet({ delay = ordinaryDelay }, next) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    return next();
  },
} satisfies Scenario;
