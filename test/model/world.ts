import { type ActionContext, createContext } from '../../src/actions/context.ts';
import { BookingError } from '../../src/booking/errors.ts';
import type { MailJob, Store } from '../../src/store/store.ts';
import { Model } from './model.ts';
import { town } from './town.ts';

/** Two processes of one town, each with its own connection to the store and its own memory. */
export interface World {
  processes: [ActionContext, ActionContext];
  /** The store as somebody sees it who is none of the two. */
  store: Store;
}

export function newWorld(one: Store, other: Store): { model: Model; real: World } {
  const model = new Model();
  const clock = () => model.now;
  const process = (store: Store) => createContext({ config: town, store, clock });
  return { model, real: { processes: [process(one), process(other)], store: one } };
}

/** What came of it: the answer, or why the rules refuse it. Anything else is thrown. */
export async function outcome<T>(work: Promise<T>): Promise<{ answer: T } | { refused: BookingError }> {
  try {
    return { answer: await work };
  } catch (error) {
    if (error instanceof BookingError) return { refused: error };
    throw error;
  }
}

/** Takes all mails out of the outbox, and answers those about the booking. */
export async function takeMails({ store }: World, booking: string, now: number): Promise<MailJob[]> {
  const leased = await store.leaseMails(100, now + 1, now);
  for (const { id } of leased) await store.mailSent(id);
  return leased.filter((one) => one.booking === booking).map(({ mail }) => mail);
}
