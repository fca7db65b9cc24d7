import { afterAll, expect, test } from 'vitest';
import { openFile, overlaps } from '../support/database.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { book, consentVersion, freeSlots, hold } from '../support/requests.ts';

const kills = 20;
const now = '2020-03-09T08:00';
const offices = ['mitte', 'homberg', 'meiderich', 'hamborn', 'walsum', 'rheinhausen', 'sued'];
const dates = [18, 19, 20, 23, 24, 25, 26, 27, 30, 31].map((day) => `2020-03-${day}`);
const data = emptyFolder();
afterAll(() => remove(data));

test(`killed ${kills} times while bookings come in, it loses none that it has acknowledged`, async () => {
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < kills; round++) {
    const product = await startProduct({ now, data });
    const before = acknowledged.size;
    const citizens = [0, 1, 2, 3].map((lane) => bookUntilItDies(product.url, round * 4 + lane, acknowledged));
    while (acknowledged.size < before + 3) await pause(5);
    // In the middle of the next ones, each time elsewhere.
    await pause(3 * round);
    await product.kill();
    await Promise.all(citizens);
    expect(stored(data)).toEqual(expect.objectContaining(Object.fromEntries(acknowledged)));
  }
  const last: Product = await startProduct({ now, data });
  await last.stop();

  expect(stored(data)).toEqual(expect.objectContaining(Object.fromEntries(acknowledged)));
  const database = openFile(data);
  expect(overlaps(database)).toEqual([]);
  database.close();
  console.log(`${acknowledged.size} bookings acknowledged, ${kills} kills, none lost`);
}, 300_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Books one time after another and notes what the server has acknowledged, until it answers no more. */
async function bookUntilItDies(api: string, seed: number, acknowledged: Map<string, string>): Promise<void> {
  try {
    const consent = await consentVersion(api);
    for (let count = seed; ; count++) {
      const date = dates[count % dates.length] ?? now;
      const [slot] = await freeSlots(api, offices[count % offices.length] ?? 'mitte', date);
      if (!slot) continue;
      const { status, held } = await hold(api, slot);
      if (status !== 201) continue;
      const booked = await book(api, held, consent, `citizen-${seed}-${count}@example.org`);
      if (booked.status === 201) acknowledged.set(held.id, 'pending');
    }
  } catch (error) {
    // What fetch throws when the connection is gone; anything else is a defect of this test or of the server.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** State by id of every booking whose citizen is on record. */
function stored(folder: string): Record<string, unknown> {
  const database = openFile(folder);
  const rows = database
    .prepare(`SELECT id, state FROM bookings JOIN customers ON customers.booking_id = bookings.id`)
    .all();
  database.close();
  return Object.fromEntries(rows.map(({ id, state }) => [String(id), state]));
}
