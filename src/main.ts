import { join } from 'node:path';
import pino from 'pino';
import { createClientOf } from './client-of.ts';
import { fillCalendar, startCalendarFiller } from './demo/calendar.ts';
import { duisburg } from './demo/duisburg/city.ts';
import { demoSite } from './demo/site/routes.ts';
import { readEnv, SettingsError } from './env.ts';
import { help, readFlags } from './flags.ts';
import { createApp } from './http/app.ts';
import { type Limits, multiplied, usualLimits } from './http/limits/limits.ts';
import { startLapseWorker } from './jobs/lapse-worker.ts';
import { startMailWorker } from './jobs/mail-worker.ts';
import { listen } from './listen.ts';
import { openInboxFiles } from './mail/inbox-files.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import { type Settings, settle } from './settings.ts';
import { openStore } from './store/open.ts';
import { StoreUnavailableError } from './store/unavailable.ts';
import { welcome } from './welcome.ts';

const config = duisburg;
// Of other processes on the same database; one look at its changes serves all who ask in the meantime.
const staleMs = 100;
const widget = join(import.meta.dirname, '../widget/dist/termin-widget.js');

/** Puts the server together, and takes it apart again when it is told to stop. */
async function run(settings: Settings): Promise<void> {
  const { clock, dataDir } = settings;
  const log = pino({ level: settings.logLevel });
  const report = (error: unknown, requestId?: string) => log.error({ err: error, requestId });
  const store = await openStore(settings.databaseUrl);
  await fillCalendar({ config, store, clock });
  const smtp = settings.smtpUrl === null ? null : createSmtpMailer(settings.smtpUrl);
  const inbox = await openInboxFiles(join(dataDir, 'inbox'), clock);

  let mailWaiting = () => {};
  const app = createApp({
    config,
    store,
    clock,
    staleMs,
    mailWaiting: () => mailWaiting(),
    bookingPage: '/termin',
    log: (entry) => log.info(entry),
    report,
    ...(settings.allowOrigins && { allowOrigins: settings.allowOrigins }),
    ...limitsOf(settings, (message) => log.warn(message)),
  });
  demoSite(app, { config, inbox, widget });
  const server = await listen(app, settings.host, settings.port);
  const publicUrl = settings.publicUrl ?? `http://localhost:${server.port}`;

  const mails = startMailWorker({
    config,
    store,
    clock,
    mailer: smtp ?? inbox,
    publicUrl,
    bookingPage: `${publicUrl}/termin`,
    report,
  });
  mailWaiting = () => mails.wake();
  const lapses = startLapseWorker({ config, store, clock, mailWaiting, report });
  const filler = startCalendarFiller({ config, store, clock }, report);
  console.log(welcome(settings, publicUrl, config.city.timeZone));

  await stopSignal();
  console.log('\nFinishing what has begun …');
  await server.close();
  await Promise.all([mails.stop(), lapses.stop(), filler.stop()]);
  smtp?.close();
  await store.close();
  console.log('Stopped. Nothing is lost.');
}

function limitsOf(
  { rateLimits, trustedProxies }: Settings,
  warn: (message: string) => void,
): { limits?: Limits } {
  if (rateLimits === null) return {};
  return {
    limits: multiplied({ ...usualLimits, clientOf: createClientOf(trustedProxies, warn) }, rateLimits),
  };
}

/** Resolves at the first Ctrl-C or SIGTERM; the second one ends the process as it does by default. */
function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  return promise;
}

/** Starts the server as the flags and the environment say. Ends the process with 1 when that is not possible. */
export async function main(args: string[]): Promise<void> {
  try {
    const flags = readFlags(args);
    if (flags.help) console.log(help);
    else await run(settle(readEnv(process.env), flags, config.city.timeZone));
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof StoreUnavailableError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.main) await main(process.argv.slice(2));
