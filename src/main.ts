import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createClientOf } from './client-of.ts';
import { fillCalendar } from './demo/calendar.ts';
import { beginOwnDay } from './demo/own-day.ts';
import { readEnv, SettingsError } from './env.ts';
import { help, readFlags } from './flags.ts';
import { type Limits, multiplied, usualLimits } from './http/limits/limits.ts';
import { listen } from './listen.ts';
import { openInboxFiles } from './mail/inbox-files.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import { createLog, logError, logRequest } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import { metricsRoute } from './ops/metrics-route.ts';
import { endOnCrash, endsWithin, stopSignal } from './ops/stop.ts';
import { buildApp } from './run/app.ts';
import { openCity, type RunningCity, tellDisplaced } from './run/city.ts';
import { onHangup } from './run/reload.ts';
import { openStaff } from './run/staff.ts';
import { type Tell, tellOn } from './run/tell.ts';
import { startWork } from './run/work.ts';
import { type Settings, settle } from './settings.ts';
import { openStore } from './store/open.ts';
import { StoreUnavailableError } from './store/unavailable.ts';
import { welcome } from './welcome.ts';
import { openReleases } from './widget-file/releases.ts';
import { widgetRoutes } from './widget-file/routes.ts';

// Of other processes on the same database; one look at its changes serves all who ask in the meantime.
const staleMs = 100;
const widget = join(import.meta.dirname, '../widget/dist');

/** A round of mails to a server that hardly answers takes two minutes; what takes longer hangs. */
const mailSilenceMs = 300_000;
/** What workers have begun ends within this time, or is begun anew at the next start. */
const stopMs = 10_000;

/** Puts the server together, and takes it apart again when it is told to stop. */
async function run(settings: Settings, opened: RunningCity, log: Logger, tell: Tell): Promise<void> {
  const { clock, dataDir } = settings;
  const https = settings.publicUrl?.startsWith('https:') ?? false;
  const metrics = createMetrics();
  const report = (error: unknown, requestId?: string) => {
    logError(log, error, requestId);
    metrics.error(error);
  };

  let city = opened;
  const store = metrics.watch(await openStore(settings.databaseUrl), clock);
  // A database of one's own is filled with nobody.
  const isAlive = city.file === null && settings.databaseUrl.startsWith('sqlite:');
  if (city.file === null) await fillCalendar({ config: city.config, store, clock });
  else await tellDisplaced(city, store, clock(), tell);
  if (isAlive) await beginOwnDay({ config: city.config, store, clock });
  const smtp = settings.smtpUrl === null ? null : createSmtpMailer(settings.smtpUrl);
  const isTrial = smtp === null || city.file === null;
  const inbox = isTrial ? await openInboxFiles(join(dataDir, 'inbox'), clock) : null;
  const releases = await openReleases(widget, join(dataDir, 'widget'));

  let mailWaiting = () => {};
  let publicUrl = settings.publicUrl ?? '';
  let notReady = (): string | null => null;
  const staff = await openStaff(settings, {
    store,
    clock,
    https,
    home: () => publicUrl,
    report: (error, requestId) => logError(log, error, requestId),
  });
  let closing = new AbortController();
  const appOf = (served: RunningCity) =>
    buildApp(served, {
      store,
      clock,
      staleMs,
      inbox,
      mailWaiting: () => mailWaiting(),
      https,
      proofSecret: settings.proofSecret,
      staff: staff.directory,
      closing: closing.signal,
      notReady: () => notReady(),
      log: (entry) => {
        logRequest(log, entry);
        metrics.request(entry);
      },
      stream: (entry) => metrics.stream(entry),
      report,
      ...(settings.allowOrigins && { allowOrigins: settings.allowOrigins }),
      ...limitsOf(settings, (message) => log.warn(message)),
      async further(app) {
        widgetRoutes(app, releases);
        staff.routes(app, served.config.city.name);
        if (settings.metricsToken !== null) await metricsRoute(app, metrics, settings.metricsToken);
      },
    });
  let app = await appOf(city);
  const server = await listen({ fetch: (...request) => app.fetch(...request) }, settings.host, settings.port);
  publicUrl = settings.publicUrl ?? `http://localhost:${server.port}`;

  const mailer = smtp ?? inbox;
  if (!mailer) throw new Error('without a mail server there is an inbox');
  const workOf = (served: RunningCity) =>
    startWork(served, { store, clock, mailer, publicUrl, isAlive, report });
  let work = workOf(city);
  mailWaiting = () => work.mailWaiting();
  notReady = () => (work.mailsSilentMs() > mailSilenceMs ? 'mails' : null);
  tell(welcome(settings, city, publicUrl), 'started', { url: publicUrl });

  const reload = async () => {
    try {
      const next = await openCity(city.file, tell);
      await tellDisplaced(next, store, clock(), tell);
      // Requests that are being answered end with what they began with; who listens asks the new city.
      const before = closing;
      closing = new AbortController();
      app = await appOf(next);
      before.abort();
      city = next;
      const earlier = work;
      work = workOf(next);
      await earlier.stop();
      tell('The city’s file was read again.', 'reloaded');
    } catch (error) {
      if (!(error instanceof SettingsError)) return report(error);
      tell(`${error.message}\nThe city stays as it was.`, 'not reloaded', { reason: error.message });
    }
  };
  if (city.file !== null) onHangup(reload);

  const signal = await stopSignal();
  tell('\nFinishing what has begun …', 'stopping', { signal });
  notReady = () => 'stopping';
  if (signal === 'SIGTERM') await pause(settings.drainMs);
  closing.abort();
  await server.close();
  if (await endsWithin(stopMs, work.stop())) {
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
    if (flags.help) return console.log(help);
    const env = readEnv(process.env);
    const log = createLog(env.LOG_LEVEL);
    endOnCrash((error) => logError(log, error));
    const tell = tellOn(log);
    const city = await openCity(flags.city ?? env.CITY_FILE ?? null, tell);
    await run(settle(env, flags, city.config.city.timeZone), city, log, tell);
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof StoreUnavailableError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.main) await main(process.argv.slice(2));
