import type { MeetingScenario } from '../scenario.ts';

const ordinaryDelay = 2_000;

export const slow: MeetingScenario = {
  about: 'Every answer takes two seconds, or as long as `delay` says.',
  async meet({ delay = ordinaryDelay }, next) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    return next();
  },
};
