import type { Hold, Problem, Slot } from '@termin/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile, overlaps } from '../support/database.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { type Answer, freeSlots, type Held, hold, release } from '../support/requests.ts';

// Everybody wants the same times the moment they are released.
const clients = 64;
const wanted = 50;
const second = 1000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
});
afterAll(async () => {
  await product.stop();
  remove(product.data);
});

test(`${clients} clients at once take the same ${wanted} times: each is given once, every answer within a second`, async () => {
  let slowest = Number.POSITIVE_INFINITY;
  // A machine that is busy with something else gets another chance to be quick, never one to be right.
  for (let round = 0; round < 3 && slowest >= second; round++) slowest = await rush();
  expect(slowest).toBeLessThan(second);
});

/** Lets everybody take what only one can have, checks who got it, and answers how long the slowest answer took. */
async function rush(): Promise<number> {
  const slots = await timesForOne(product.url);
  expect(slots).toHaveLength(wanted);

  const answers = (
    await Promise.all(Array.from({ length: clients }, () => takeAll(product.url, slots)))
  ).flat();
  const won = answers.filter(({ status }) => status === 201);
  const lost = answers.filter(({ status }) => status !== 201);

  expect(new Set(won.map(({ body }) => `${body.office} ${body.start}`)).size).toBe(wanted);
  expect(won).toHaveLength(wanted);
  expect(lost).toHaveLength(clients * wanted - wanted);
  for (const { status, body } of lost) {
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'slot-taken' });
    expect(body.alternatives?.length).toBeGreaterThan(0);
  }
  const database = openFile(product.data);
  expect(overlaps(database)).toEqual([]);
  database.close();
  return report(answers.map(({ milliseconds }) => milliseconds));
}

function report(milliseconds: number[]): number {
  const times = milliseconds.sort((one, other) => one - other);
  const [median = 0, p99 = 0, slowest = 0] = [0.5, 0.99, 1].map(
    (part) => times[Math.ceil(part * times.length) - 1],
  );
  console.log(
    `${times.length} answers: median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
  return slowest;
}

async function takeAll(api: string, slots: Slot[]): Promise<Answer<Hold & Problem>[]> {
  const answers: Answer<Hold & Problem>[] = [];
  for (const slot of slots) answers.push(await hold(api, slot));
  return answers;
}

/** Times that exactly one more citizen can have: all of their lanes are taken, then one is given back. */
async function timesForOne(api: string): Promise<Slot[]> {
  const slots: Slot[] = [];
  for (const date of [
    '2020-03-17',
    '2020-03-18',
    '2020-03-19',
    '2020-03-20',
    '2020-03-23',
    '2020-03-24',
    '2020-03-25',
    '2020-03-26',
    '2020-03-27',
  ]) {
    for (const office of ['rheinhausen', 'mitte', 'sued']) {
      slots.push(...apart(await freeSlots(api, office, date)));
    }
  }
  const chosen = slots.slice(0, wanted);
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
