import { NetworkError, RateLimitedError, UnavailableError } from '@termin/sdk/bare';
import type { Day, OfficesAnswer } from '@termin/sdk/contract';
import { offices } from '../../sdk/flow/testing/catalogue.ts';
import { createFakeClient } from '../../sdk/flow/testing/fake-client.ts';

/** A server that never answers. */
export const never = () => new Promise<never>(() => {});

export const offline = () => Promise.reject(new NetworkError(new TypeError('Failed to fetch')));
export const down = () => Promise.reject(new UnavailableError('unavailable', 'Under maintenance.', null));
export const busy = () => Promise.reject(new RateLimitedError('rate-limited', 'Too many requests.', 30));

/** The same city with the seven offices of a large one. */
export function manyOffices(): OfficesAnswer {
  const [pattern] = offices.offices;
  if (!pattern) throw new Error('The catalogue of the tests has no office.');
  const names = ['Mitte', 'Homberg', 'Meiderich', 'Hamborn', 'Walsum', 'Rheinhausen', 'Süd'];
  return {
    ...offices,
    offices: names.map((name) => ({
      ...pattern,
      id: name === 'Süd' ? 'sued' : name.toLowerCase(),
      name: `Bürger-Service ${name}`,
    })),
  };
}

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
