import { BookingRequest } from '@termin/sdk/contract';
import type { MeetingScenario } from '../scenario.ts';

export const holdLapsed: MeetingScenario = {
  about:
    'The hold is gone when the form is sent off: the first booking is refused, after a new hold it succeeds.',
  only: ['book'],
  times: 1,
  async meet({ request, store, clock }, next) {
    const wish = BookingRequest.safeParse(
      await request
        .clone()
        .json()
        .catch(() => null),
    ).data;
    const held = wish && (await store.find(wish.hold));
    if (held) await store.release(held.office, held.id, clock());
    return next();
  },
};
