import type { MeetingScenario } from '../scenario.ts';

export const rateLimited: MeetingScenario = {
  about: 'This client has asked too often: 429 with `Retry-After: 3`.',
  meet: ({ refuse }) =>
    refuse('rate-limited', 'Too many requests. Ask again in 3 seconds.', { 'Retry-After': '3' }),
};
