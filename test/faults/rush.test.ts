import type { Hold, Problem, Slot } from '@termin/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile, overlaps } from '../support/database.ts';
import { lastTimes } from '../support/last-times.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { type Answer, hold } from '../support/requests.ts';
import { inWords } from '../support/times.ts';

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
  const slots = await lastTimes(product.url, wanted);
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
  const times = answers.map(({ milliseconds }) => milliseconds);
  console.log(inWords(times));
  return Math.max(...times);
}

async function takeAll(api: string, slots: Slot[]): Promise<Answer<Hold & Problem>[]> {
  const answers: Answer<Hold & Problem>[] = [];
  for (const slot of slots) answers.push(await hold(api, slot));
  return answers;
}
