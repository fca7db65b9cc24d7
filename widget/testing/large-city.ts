import type { Client } from '@termin/sdk/bare';
import { licence, offices, services } from '../../sdk/flow/testing/catalogue.ts';
import { createFakeClient, slotAt } from '../../sdk/flow/testing/fake-client.ts';

const ids = ['mitte', 'rheinhausen', 'homberg', 'meiderich', 'hamborn', 'walsum', 'sued'];
const clock = (minute: number) =>
  `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Seven offices, each with sixty free times a day; every answer about times takes `delay` milliseconds. */
export function createLargeCity(delay = 0): Client {
  const client = createFakeClient();
  const [pattern] = offices.offices;
  if (!pattern) throw new Error('The small city has no office.');
  const wait = () => new Promise((resolve) => setTimeout(resolve, delay));

  return {
    ...client,
    offices: async () => ({
      ...offices,
      offices: ids.map((id) => ({ ...pattern, id, name: `Bürger-Service ${id}` })),
    }),
    services: async () => ({ ...services, services: [{ ...licence, offices: ids }] }),
    days: async (wish) => {
      await wait();
      const answer = await client.days(wish);
      return {
        ...answer,
        first: ids.map((office) => ({ office, slot: slotAt('2020-03-12', '08:00', '08:12', office) })),
      };
    },
    slots: async ({ date, offices = [] }) => {
      await wait();
      return {
        date,
        minutes: 12,
        offices: offices.map((office) => ({
          office,
          status: 'free',
          reason: null,
          opensAt: null,
          slots: Array.from({ length: 60 }, (_, n) => slotAt(date, clock(n * 8), clock(n * 8 + 12), office)),
        })),
      };
    },
  };
}
