import { type Client, NetworkError, RateLimitedError, UnavailableError } from '@termin/sdk/bare';
import type { Day } from '@termin/sdk/contract';
import { offices, services } from '../../sdk/flow/testing/catalogue.ts';
import { createFakeClient } from '../../sdk/flow/testing/fake-client.ts';

/** A server that never answers. */
export const never = () => new Promise<never>(() => {});

export const offline = () => Promise.reject(new NetworkError(new TypeError('Failed to fetch')));
export const down = () => Promise.reject(new UnavailableError('unavailable', 'Under maintenance.', null));
export const busy = () => Promise.reject(new RateLimitedError('rate-limited', 'Too many requests.', 30));

const names = ['Mitte', 'Homberg', 'Meiderich', 'Hamborn', 'Walsum', 'Rheinhausen', 'Süd'];

/** The same city with more offices, all of which offer everything. */
export function cityOf(count: number): Partial<Client> {
  const [pattern] = offices.offices;
  if (!pattern) throw new Error('The catalogue of the tests has no office.');
  const many = Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    const round = Math.floor(index / names.length);
    return {
      ...pattern,
      id: `${name === 'Süd' ? 'sued' : name.toLowerCase()}${round > 0 ? `-${round + 1}` : ''}`,
      name: `Bürger-Service ${name}${round > 0 ? ` ${round + 1}` : ''}`,
    };
  });
  const everywhere = many.map(({ id }) => id);
  return {
    offices: async () => ({ ...offices, offices: many }),
    services: async () => ({
      ...services,
      services: services.services.map((one) => ({ ...one, offices: everywhere })),
    }),
  };
}

/** The same city, which knows where its offices and postal codes lie. */
export const withDistances: Partial<Client> = {
  offices: async () => ({
    ...offices,
    city: { ...offices.city, postalCodes: { '47226': { latitude: 51.4, longitude: 6.7 } } },
    offices: offices.offices.map((office, index) => ({
      ...office,
      geo: { latitude: 51.4 + index / 100, longitude: 6.72 },
    })),
  }),
};

/** The days of the fake client, each changed. */
export function daysWith(change: (day: Day) => Partial<Day>, nextFree: string | null = null) {
  const { days } = createFakeClient();
  return async (...question: Parameters<typeof days>) => {
    const answer = await days(...question);
    const changed = answer.days.map((day) => ({ ...day, ...change(day) }));
    return {
      ...answer,
      days: changed,
      nextFree,
      first: answer.first.map((first) => ({ ...first, slot: null })),
    };
  };
}
