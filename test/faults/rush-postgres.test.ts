import type { Slot } from '@termin/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlapsSql, rows } from '../cluster/sql.ts';
import { startThree, type Three } from '../cluster/three.ts';
import { lastTimes } from '../support/last-times.ts';
import { startPostgres } from '../support/postgres.ts';
import { book, consentVersion, hold, send } from '../support/requests.ts';
import { inWords } from '../support/times.ts';

const clients = 2000;
const wanted = 50;

const server = await startPostgres();
describe('the rush at three processes on one database', () => {
  if (typeof server === 'string') return it.skip(server);

  let three: Three;
  beforeAll(async () => {
    three = await startThree(server, '2020-03-09T08:00');
  });
  afterAll(async () => {
    await three.stop();
    await server.stop();
  });

  it(`gives ${wanted} times to ${wanted} of ${clients} citizens, and everybody else the nearest alternatives`, async () => {
    const [first] = three.products;
    const slots = await lastTimes(first.url, wanted);
    expect(slots).toHaveLength(wanted);
    const consent = await consentVersion(first.url);

    const stories = await Promise.all(
      Array.from({ length: clients }, (_, number) => {
        const api = three.products[number % 3]?.url ?? first.url;
        const slot = slots[Math.floor(number / 3) % wanted] ?? slots[0];
        return rush(api, slot, consent, `citizen-${number}@example.org`);
      }),
    );

    const looks = stories.map(({ look }) => look);
    const holds = stories.map(({ held }) => held);
    const books = stories.flatMap(({ booked }) => booked ?? []);
    for (const { status, body } of holds) {
      if (status === 201) continue;
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'slot-taken' });
      expect(body.alternatives?.length).toBeGreaterThan(0);
    }
    expect(looks.map(({ status }) => status)).toEqual(looks.map(() => 200));
    expect(books.map(({ status, body }) => [status, body.state])).toEqual(
      Array.from({ length: wanted }, () => [201, 'pending']),
    );

    expect(await rows(three.database, overlapsSql)).toEqual([]);
    const stored = await rows<{ count: number }>(
      three.database,
      `SELECT count(DISTINCT (office_id, starts))::int AS count FROM bookings WHERE state = 'pending'`,
    );
    expect(stored).toEqual([{ count: wanted }]);
    const times = (answers: { milliseconds: number }[]) => inWords(answers.map((one) => one.milliseconds));
    console.log(`days: ${times(looks)}\nholds: ${times(holds)}\nbookings: ${times(books)}`);
  });
});

/** Looks at the calendar, clicks on the time, and books it if it is still there. */
async function rush(api: string, slot: Slot | undefined, consent: string, email: string) {
  if (!slot) throw new Error('there is no time to want');
  const look = await send(`${api}/v1/days?services=fuehrerschein&offices=${slot.office}`, 'GET');
  const held = await hold(api, slot);
  const booked = held.status === 201 ? await book(api, held.held, consent, email) : null;
  return { look, held, booked };
}
