import type { Clock } from '../clock.ts';
import { startCalendarFiller } from '../demo/calendar.ts';
import { startOwnDay } from '../demo/own-day.ts';
import { startLapseWorker } from '../jobs/lapse-worker.ts';
import { startMailWorker } from '../jobs/mail-worker.ts';
import { startReminderWorker } from '../jobs/reminder-worker.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Store } from '../store/store.ts';
import type { RunningCity } from './city.ts';

export interface WorkParts {
  store: Store;
  clock: Clock;
  mailer: Mailer;
  publicUrl: string;
  /** People come and go at the demo's offices. */
  isAlive: boolean;
  report: (error: unknown) => void;
}

/** What goes on without anybody asking: mails, lapses, reminders; in the demo also a calendar that fills, and people. */
export interface Work {
  /** A mail has been put into the outbox. */
  mailWaiting(): void;
  /** For how long mails have not got on, in ms. */
  mailsSilentMs(): number;
  stop(): Promise<unknown>;
}

export function startWork({ config, file }: RunningCity, parts: WorkParts): Work {
  const { store, clock, publicUrl, isAlive, report } = parts;
  const bookingPage = config.bookingPage ?? `${publicUrl}/termin`;
  const mails = startMailWorker({ ...parts, config, bookingPage });
  const mailWaiting = () => mails.wake();
  const others = [
    startLapseWorker({ config, store, clock, mailWaiting, report }),
    startReminderWorker({ store, clock, mailWaiting, report }),
    ...(file === null ? [startCalendarFiller({ config, store, clock }, report)] : []),
    ...(isAlive ? [startOwnDay({ config, store, clock }, report)] : []),
  ];
  return {
    mailWaiting,
    mailsSilentMs: () => mails.silentMs(),
    stop: () => Promise.all([mails, ...others].map((worker) => worker.stop())),
  };
}
