import type { Clock } from '../clock.ts';
import { type Mail, type Mailer, MailPostponedError, MailRefusedError } from '../mail/mailer.ts';
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

/** A mail server that hangs on one mail then holds up only those that were taken together with it. */
const lanes = 3;
const together = 4;
/** Sending ends, well or badly, before anybody else may take the mail. */
const sendMs = 90_000;
const leaseMs = 120_000;
const lookEveryMs = 5_000;
/** From 0. With the delays between them that is a day and a half, give or take a few hours. */
const lastAttempt = 16;

/** Sends what the outbox holds, several at a time; what fails is tried again later and later, for about a day and a half. */
export function startMailWorker(work: MailWork): Worker {
  const workers = Array.from({ length: lanes }, () =>
    startWorker(() => sendDueMails(work), lookEveryMs, work.report),
  );
  return {
    wake() {
      for (const worker of workers) worker.wake();
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
    silentMs: () => Math.max(...workers.map((worker) => worker.silentMs())),
  };
}

/** Sends the mails that are due, and answers whether there may be more. */
export async function sendDueMails(work: MailWork): Promise<boolean> {
  const { store, clock } = work;
  const leased = await store.leaseMails(together, clock() + leaseMs, clock());
  const results = await Promise.allSettled(leased.map((mail) => deliver(work, mail)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return leased.length === together;
}

/**
 * Sends a mail, or notes why not. Who dies between sending and noting leaves it to be sent again: with the same Message-ID,
 * by which mail programs know it.
 */
async function deliver(work: MailWork, { id, booking, mail, attempts, error }: LeasedMail): Promise<void> {
  const { config, store, mailer, clock, report } = work;
  let letter: Mail | null;
  try {
    const found = await store.find(booking);
    letter = found && (await renderMail(work, mail, found, clock()));
    const domain = config.mail.from.split('@').at(-1);
    if (letter) await sendInTime(mailer, { ...letter, messageId: `<${id}.${booking}@${domain}>` });
  } catch (error) {
    report(error);
    const final = error instanceof MailRefusedError || attempts >= lastAttempt;
    await store.mailFailed(id, reason(error), final ? null : clock() + delay(attempts, work.random));
    return;
  }
  // What could not be sent while it was news is no success.
  if (!letter && error !== null) await store.mailFailed(id, error, null);
  else await store.mailSent(id);
}

async function sendInTime(mailer: Mailer, mail: Mail): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new MailPostponedError('the mail server did not take the mail in time')),
    sendMs,
  );
  try {
    await Promise.race([mailer.send(mail), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** From a quarter of a minute on, doubling up to six hours, and up to half of it more or less so that not all come at once. */
function delay(attempts: number, random = Math.random): number {
  return Math.round(Math.min(15_000 * 2 ** attempts, 6 * 3_600_000) * (0.5 + random()));
}

function reason(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
