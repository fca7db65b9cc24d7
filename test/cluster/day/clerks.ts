import { setTimeout as pause } from 'node:timers/promises';
import {
  type DayClient,
  isNetworkError,
  isTimeoutError,
  isUnavailableError,
  newBookingId,
} from '@termin/sdk';
import { counters, office, token } from './office.ts';

/** A call as its clerk made it: of whom, when the button was pressed, and when the answer was there (ms). */
export interface Call {
  visit: string;
  number: string;
  pressedAt: number;
  answeredAt: number;
}

/** How long a clerk serves somebody: twenty of them then call a dozen times a second. */
const serviceMs = 1_500;
const access = { office, token };

/**
 * A clerk at every counter calls and serves whoever is next, until `count` are served. Who gets no answer presses again, as
 * often as it takes, which is the same call still.
 */
export async function serve(clientAt: (index: number) => DayClient, count: number): Promise<Call[]> {
  const calls: Call[] = [];
  let promised = 0;
  await Promise.all(
    counters.map(async (counter, index) => {
      const client = clientAt(index);
      while (promised < count) {
        promised += 1;
        const id = newBookingId();
        const pressedAt = performance.now();
        const visit = await untilAnswered(() => client.call({ ...access, counter, id }));
        if (!visit) {
          promised -= 1;
          await pause(100);
          continue;
        }
        calls.push({ visit: visit.id, number: visit.number, pressedAt, answeredAt: performance.now() });
        await pause(serviceMs);
        const finish = newBookingId();
        await untilAnswered(() => client.finish({ ...access, visit: visit.id, id: finish }));
      }
    }),
  );
  return calls;
}

/** Asks until there is an answer: the server may just be away. A refusal is thrown. */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isNetworkError(error) && !isTimeoutError(error) && !isUnavailableError(error)) throw error;
      await pause(200);
    }
  }
}
