import { parseArgs } from 'node:util';
import { SettingsError } from './env.ts';

export const help = `Usage: npm start -- [options]

  --city FILE     the city's file (a demo without one); npm run termin -- check FILE says whether it is right
  --port NUMBER   port to listen on (8080; 0 chooses a free one)
  --host NAME     address to listen on (127.0.0.1; 0.0.0.0 for all)
  --data FOLDER   where bookings and mails are kept (data)
  --now TIME      move the clock, and let it run on from there: 2020-03-09T08:00, as the city's clocks show it
  --help          show this

The environment says the rest: CITY_FILE, PORT, HOST, DATA_DIR, DATABASE_URL, SMTP_URL, PUBLIC_URL, ALLOW_ORIGINS,
TRUSTED_PROXIES, RATE_LIMITS, PROOF_SECRET, METRICS_TOKEN, STAFF_TOKENS, OIDC_ISSUER and others
that begin like it, DRAIN_SECONDS, LOG_LEVEL.`;

export interface Flags {
  /** The city's file. */
  city?: string;
  port?: number;
  host?: string;
  data?: string;
  /** Local time of the city, `2020-03-09T08:00`. */
  now?: string;
  help: boolean;
}

/** What stands behind the command. Throws `SettingsError`. */
export function readFlags(args: string[]): Flags {
  const { port, now, ...rest } = parse(args);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new SettingsError(`--port ${port} can't be used: give a port from 0 to 65535`);
  }
  if (now !== undefined && !isLocalTime(now)) {
    throw new SettingsError(`--now ${now} can't be used: give a local time like 2020-03-09T08:00`);
  }
  return {
    help: false,
    ...rest,
    ...(port !== undefined && { port: Number(port) }),
    ...(now !== undefined && { now }),
  };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args,
      options: {
        city: text,
        port: text,
        host: text,
        data: text,
        now: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (cause) {
    throw new SettingsError(`${cause instanceof Error ? cause.message : cause}\n\n${help}`, { cause });
  }
}

function isLocalTime(text: string): boolean {
  try {
    return /^\d{4}-/.test(text) && Temporal.PlainDateTime.from(text).year >= 1970;
  } catch {
    return false;
  }
}
