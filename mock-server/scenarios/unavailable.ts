import type { MeetingScenario } from '../scenario.ts';

export const unavailable: MeetingScenario = {
  about: 'The server can’t answer now: 503 with `Retry-After: 2`.',
  meet: ({ refuse }) =>
    refuse('unavailable', 'The server can not answer now. Try again.', { 'Retry-After': '2' }),
};
