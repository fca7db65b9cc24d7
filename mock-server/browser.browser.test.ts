import { createClient, NetworkError, UnavailableError } from '@termin/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setupTerminWorker } from './browser.ts';

const termin = setupTerminWorker({ now: '2020-03-09T08:00:00+01:00' });
beforeAll(termin.start);
afterAll(termin.stop);

test('the whole API runs in the page', async () => {
  const client = createClient({ api: termin.api });
  const { city, today } = await client.offices();
  expect({ city: city.name, today }).toEqual({ city: 'Stadt Duisburg', today: '2020-03-09' });

  const answer = await client.slots({
    services: [{ service: 'fuehrerschein', quantity: 1 }],
    offices: ['rheinhausen'],
    date: '2020-03-12',
  });
  expect(answer.offices[0]?.slots).toContainEqual({
    office: 'rheinhausen',
    start: '2020-03-12T09:52:00+01:00',
    end: '2020-03-12T10:04:00+01:00',
  });
});

test('scenarios hold in the page too, broken connections among them', async () => {
  const client = createClient({ api: termin.api, retries: 0 });
  termin.use('unavailable', { only: ['offices'], times: 1 });
  await expect(client.offices()).rejects.toBeInstanceOf(UnavailableError);
  await expect(client.offices()).resolves.toMatchObject({ today: '2020-03-09' });

  termin.use('flaky');
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => client.services()));
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(reasons.some((reason) => reason instanceof NetworkError)).toBe(true);
  expect(reasons.length).toBeLessThan(20);
  termin.reset();
  await expect(client.services()).resolves.toHaveProperty('categories');
});
