import type { StoredBooking } from '../store/store.ts';
import type { ContextOptions } from './context.ts';
import { mailJob } from './mail-job.ts';
import { newTokens } from './tokens.ts';

const together = 100;

/**
 * Queues the mails that remind of today's appointments, and answers whether there may be more. Each appointment is reminded of
 * once, however many processes ask.
 */
export async function remind(
  context: Pick<ContextOptions, 'store' | 'clock' | 'mailWaiting' | 'linkSecret'>,
): Promise<boolean> {
  const { store, clock, mailWaiting } = context;
  const due = await store.dueReminders(together, clock());
  let queued = 0;
  for (const booking of due) if (await remindOf(context, booking)) queued += 1;
  if (queued > 0) mailWaiting?.();
  return due.length === together && queued > 0;
}

async function remindOf(
  context: Pick<ContextOptions, 'store' | 'clock' | 'linkSecret'>,
  { office, id, customer }: StoredBooking,
): Promise<boolean> {
  if (!customer) return false;
  const tokens = await newTokens(context, office, ['manage']);
  const mail = mailJob('reminder', customer, tokens.clear);
  return context.store.remind(office, id, mail, tokens.hashed, context.clock());
}
