import { join } from 'node:path';
import { readTrustedProxies, type TrustedProxies } from './client-of.ts';
import type { Clock } from './clock.ts';
import { newSecret } from './crypto.ts';
import { type Env, SettingsError } from './env.ts';
import type { Flags } from './flags.ts';
import { type LoginSettings, readLoginSettings } from './staff/login/settings.ts';
import { type ClearToken, readStaffTokens } from './staff/read-tokens.ts';

/** Everything that is decided before the server starts. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string;
  smtpUrl: string | null;
  /** `null`: the address it listens on. */
  publicUrl: string | null;
  allowOrigins: string[] | null;
  /** Whose word it takes for where a request comes from. */
  trustedProxies: TrustedProxies;
  proofSecret: string;
  /** How many times the usual limits hold for one client; null: none do. */
  rateLimits: number | null;
  logLevel: Env['LOG_LEVEL'];
  /** `null`: nobody reads metrics. */
  metricsToken: string | null;
  /** Who works at the offices. In the demo, where nobody is named, one lead of all with a new token each time. */
  staff: ClearToken[];
  /** The token of the demo's lead, to be shown to whoever tries it; null: the staff is somebody's own. */
  trialToken: string | null;
  /** The provider at which staff log in; null: none. */
  login: LoginSettings | null;
  /** How long it goes on serving after SIGTERM, while `/readyz` already says no. */
  drainMs: number;
  clock: Clock;
  /** The local time the clock was moved to; null: it shows the real time. */
  movedTo: string | null;
}

/** Settings of flags and environment; flags win. */
export function settle(env: Env, flags: Flags, timeZone: string): Settings {
  const movedTo = flags.now ?? null;
  // Bookings of a moved clock stay apart from today's.
  const usual = movedTo === null ? 'data' : join('data', `replay-${movedTo.slice(0, 10)}`);
  const dataDir = flags.data ?? env.DATA_DIR ?? usual;
  const isTrial = env.SMTP_URL === undefined;
  if (isTrial && env.PUBLIC_URL !== undefined && (flags.city ?? env.CITY_FILE) !== undefined) {
    throw new SettingsError(
      'Without SMTP_URL every mail is shown to whoever looks. Give a mail server like smtps://user:password@mail.example.org, or leave PUBLIC_URL out to try the city’s file.',
    );
  }
  return {
    port: flags.port ?? env.PORT,
    host: flags.host ?? env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `sqlite:${join(dataDir, 'termin.db')}`,
    smtpUrl: env.SMTP_URL ?? null,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    allowOrigins: env.ALLOW_ORIGINS ?? null,
    trustedProxies: env.TRUSTED_PROXIES === undefined ? null : readTrustedProxies(env.TRUSTED_PROXIES),
    proofSecret: env.PROOF_SECRET ?? newSecret(),
    rateLimits: env.RATE_LIMITS,
    logLevel: env.LOG_LEVEL,
    metricsToken: env.METRICS_TOKEN ?? null,
    ...staffOf(env, flags),
    login: readLoginSettings(env),
    drainMs: env.DRAIN_SECONDS * 1000,
    clock: movedTo === null ? Date.now : movedClock(movedTo, timeZone),
    movedTo,
  };
}

function staffOf(env: Env, flags: Flags): Pick<Settings, 'staff' | 'trialToken'> {
  if (env.STAFF_TOKENS !== undefined) {
    return { staff: readStaffTokens(env.STAFF_TOKENS), trialToken: null };
  }
  if ((flags.city ?? env.CITY_FILE) !== undefined) return { staff: [], trialToken: null };
  const token = newSecret();
  return { staff: [{ name: 'Demo', roles: [{ office: '*', role: 'lead' }], token }], trialToken: token };
}

/** A clock that shows `local` now and runs on from there. */
function movedClock(local: string, timeZone: string): Clock {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
  const ahead = epochMilliseconds - Date.now();
  return () => Date.now() + ahead;
}
