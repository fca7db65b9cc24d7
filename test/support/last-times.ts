import type { Slot } from '@termin/sdk/contract';
import { freeSlots, type Held, hold, release } from './requests.ts';

/** Free times of which none overlaps another. For 9 March 2020. */
export async function timesApart(api: string, count: number): Promise<Slot[]> {
  const slots: Slot[] = [];
  for (const date of ['2020-03-17', '2020-03-18', '2020-03-19', '2020-03-20', '2020-03-23', '2020-03-24']) {
    for (const office of ['rheinhausen', 'mitte', 'sued']) {
      slots.push(...apart(await freeSlots(api, office, date)));
    }
  }
  return slots.slice(0, count);
}

/** Times that exactly one more citizen can have: all of their lanes are taken, then one is given back. */
export async function lastTimes(api: string, count: number): Promise<Slot[]> {
  const chosen = await timesApart(api, count);
  for (const slot of chosen) {
    let last: Held | null = null;
    for (let answer = await hold(api, slot); answer.status === 201; answer = await hold(api, slot))
      last = answer.held;
    if (last) await release(api, last);
  }
  return chosen;
}

/** Of times in order those that do not overlap. */
function apart(slots: Slot[]): Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots) {
    const end = chosen.at(-1)?.end;
    if (end === undefined || Date.parse(slot.start) >= Date.parse(end)) chosen.push(slot);
  }
  return chosen;
}
