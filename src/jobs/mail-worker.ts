import type { Clock } from '../clock.ts';
import { type Mailer, MailRefusedError } from '../mail/mailer.ts';
import { type MailSettings, renderMail } from '../mail/render.ts';
import type { LeasedMail, Store } from '../store/store.ts';
import { startWorker, type Worker } from './worker.ts';

export interface MailWork extends MailSettings {
  store: Store;
  mailer: Mailer;
  clock: Clock;
  report: (error: unknown) => void;
  /** 0 ≤ random < 1; spreads the retries. */
  random?: () => number;
}

const together = 10;
const leaseMs = 120_000;
const lookEveryMs = 5_000;
const lastAttempt = 11;

/** Sends what the outbox holds, several at a time; what fails is tried again later and later, for about a day and a half. */
export function startMailWorker(work: MailWork): Worker {
  return startWorker(() => sendDueMails(work), lookEveryMs, work.report);
}

/** Sends the mails that are due, and answers whether there may be more. */
export async function sendDueMails(work: MailWork): Promise<boolean> {
  const { store, clock } = work;
  const leased = await store.leaseMails(together, clock() + leaseMs, clock());
  await Promise.all(leased.map((mail) => deliver(work, mail)));
  return leased.length === together;
}

async function deliver(work: MailWork, { id, booking, mail, attempts }: LeasedMail): Promise<void> {
  const { store, mailer, clock, report } = work;
  try {
    const found = await store.find(booking);
    const letter = found && (await renderMail(work, mail, found, clock()));
    if (letter) await mailer.send(letter);
  } catch (error) {
    report(error);
    const final = error instanceof MailRefusedError || attempts >= lastAttempt;
    await store.mailFailed(id, reason(error), final ? null : clock() + delay(attempts, work.random));
    return;
  }
  await store.mailSent(id);
}

/** From a quarter of a minute on, doubling up to six hours, and up to half of it more or less so that not all come at once. */
function delay(attempts: number, random = Math.random): number {
  return Math.min(15_000 * 2 ** attempts, 6 * 3_600_000) * (0.5 + random());
}

function reason(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
