import { selectionMinutes } from '@termin/sdk';
import { HoldRequest } from '@termin/sdk/contract';
import type { Call, MeetingScenario } from '../scenario.ts';
import { takeTime } from '../take.ts';

export const slotStolen: MeetingScenario = {
  about:
    'Others take the time between the click and the hold: the first hold is refused with the nearest free times, the next one succeeds.',
  only: ['hold'],
  times: 1,
  async meet(call, next) {
    await steal(call);
    return next();
  },
};

/** What can't be held anyway is left to the application to refuse. */
async function steal({ request, ...city }: Call): Promise<void> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const wish = HoldRequest.safeParse(body).data;
  if (!wish) return;
  const { offices, services } = city.config;
  const known = wish.services.every(({ service }) => services.some(({ id }) => id === service));
  if (!known || !offices.some(({ id }) => id === wish.office)) return;
  const minutes = selectionMinutes(wish.services, services);
  const end = new Date(Date.parse(wish.start) + minutes * 60_000).toISOString();
  await takeTime(city, { office: wish.office, start: wish.start, end });
}
