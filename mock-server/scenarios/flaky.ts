import { ConnectionLost, type MeetingScenario } from '../scenario.ts';

export const flaky: MeetingScenario = {
  about:
    'Four of ten requests fail, by the seed: the server is busy for a second, the connection breaks, or the answer is lost after the request has taken effect.',
  async meet({ random, refuse }, next) {
    const chance = random();
    if (chance < 0.15) return refuse('unavailable', 'The server is busy. Try again.', { 'Retry-After': '1' });
    if (chance < 0.3) throw new ConnectionLost('The connection broke.');
    const answer = await next();
    if (chance < 0.4) throw new ConnectionLost('The answer was lost.');
    return answer;
  },
};
