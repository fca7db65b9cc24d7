import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
import { startReminderWorker } from './jobs/reminder-worker.ts';
import { listen } from './listen.ts';
import { openInboxFiles } from './mail/inbox-files.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import { createLog, logError, logRequest } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import { metricsRoute } from './ops/metrics-route.ts';
import { endsWithin, stopSignal } from './ops/stop.ts';
import { type Settings, settle } from './settings.ts';
import { openStore } from './store/open.ts';
import { StoreUnavailableError } from './store/unavailable.ts';
import { welcome } from './welcome.ts';
import { openReleases } from './widget-file/releases.ts';
import { widgetRoutes } from './widget-file/routes.ts';

const config = duisburg;
// Of other processes on the same database; one look at its changes serves all who ask in the meantime.
const staleMs = 100;
const widget = join(import.meta.dirname, '../widget/dist');

/** A round of mails to a server that hardly answers takes two minutes; what takes longer hangs. */
const mailSilenceMs = 300_000;
/** What workers have begun ends within this time, or is begun anew at the next start. */
const stopMs = 10_000;

/** Puts the server together, and takes it apart again when it is told to stop. */
async function run(settings: Settings): Promise<void> {
  const { clock, dataDir } = settings;
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const report = (error: unknown, requestId?: string) => {
    logError(log, error, requestId);
    metrics.error(error);
  };
  // Words for whoever tries it in a terminal, lines of JSON for whoever collects them.
  const tell = (words: string, line: string, more: object = {}) =>
    log.isLevelEnabled('info') ? log.info(more, line) : console.log(words);

  const store = metrics.watch(await openStore(settings.databaseUrl), clock);
  await fillCalendar({ config, store, clock });
  const smtp = settings.smtpUrl === null ? null : createSmtpMailer(settings.smtpUrl);
  const inbox = await openInboxFiles(join(dataDir, 'inbox'), clock);

  let mailWaiting = () => {};
  let notReady = (): string | null => null;
  const app = createApp({
    config,
    store,
    clock,
    staleMs,
    mailWaiting: () => mailWaiting(),
    bookingPage: '/termin',
    https: settings.publicUrl?.startsWith('https:') ?? false,
    notReady: () => notReady(),
    log: (entry) => {
      logRequest(log, entry);
      metrics.request(entry);
    },
    report,
    ...(settings.allowOrigins && { allowOrigins: settings.allowOrigins }),
    ...limitsOf(settings, (message) => log.warn(message)),
  });
  demoSite(app, { config, inbox });
  widgetRoutes(app, await openReleases(widget, join(dataDir, 'widget')));
  if (settings.metricsToken !== null) await metricsRoute(app, metrics, settings.metricsToken);
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
  notReady = () => (mails.silentMs() > mailSilenceMs ? 'mails' : null);
  const lapses = startLapseWorker({ config, store, clock, mailWaiting, report });
  const reminders = startReminderWorker({ store, clock, mailWaiting: () => mailWaiting(), report });
  const filler = startCalendarFiller({ config, store, clock }, report);
  tell(welcome(settings, publicUrl, config.city.timeZone), 'started', { url: publicUrl });

  const signal = await stopSignal();
  tell('\nFinishing what has begun …', 'stopping', { signal });
  notReady = () => 'stopping';
  if (signal === 'SIGTERM') await pause(settings.drainMs);
  await server.close();
  const stopped = Promise.all([mails.stop(), lapses.stop(), reminders.stop(), filler.stop()]);
  if (await endsWithin(stopMs, stopped)) {
    smtp?.close();
    await store.close();
  }
  tell('Stopped. Nothing is lost.', 'stopped');
  process.exit(0);
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
