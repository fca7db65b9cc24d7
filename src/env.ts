import * as z from 'zod/mini';

const Port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535));
const Address = z.url({ protocol: /^https?$/ });
const Issuer = z
  .url({ protocol: /^https?$/ })
  .check(
    z.refine(
      (text) =>
        !text.startsWith('http:') || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(text).hostname),
    ),
  );
// A browser names its page's origin to the letter: with a path or a slash behind it none would ever fit.
const Origins = z.pipe(
  z.pipe(
    z.string(),
    z.transform((list) => list.split(',').map((origin) => origin.trim())),
  ),
  z.array(z.string().check(z.refine((text) => URL.canParse(text) && new URL(text).origin === text))),
);
const RateLimits = z.union([
  z.pipe(
    z.literal('off'),
    z.transform(() => null),
  ),
  z.coerce.number().check(z.positive(), z.maximum(1000)),
]);

const Env = z.object({
  PORT: z._default(Port, 8080),
  HOST: z._default(z.string(), '127.0.0.1'),
  /** The city's file; the demo when left out. */
  CITY_FILE: z.optional(z.string().check(z.minLength(1))),
  /** Folder of the database file and the demo's mails. */
  DATA_DIR: z.optional(z.string().check(z.minLength(1))),
  /** `postgres://…` or `sqlite:PATH`; a file in the data folder when left out. */
  DATABASE_URL: z.optional(z.string().check(z.minLength(1))),
  /** Mail server, `smtps://user:password@host`; without it mails go to the demo's inbox page. */
  SMTP_URL: z.optional(z.url({ protocol: /^smtps?$/ })),
  /** Address of this server as citizens reach it, for the links in mails. */
  PUBLIC_URL: z.optional(Address),
  /** Origins whose pages may call the API, separated by commas; any when left out. */
  ALLOW_ORIGINS: z.optional(Origins),
  /** Proxies whose `X-Forwarded-For` is believed: how many in a row, or their addresses and ranges, separated by commas. */
  TRUSTED_PROXIES: z.optional(z.string()),
  /** `off`, or how many times the usual limits one client may ask for. */
  RATE_LIMITS: z._default(RateLimits, 1),
  /** Signs the work that citizens' devices are asked for; several servers for one city need the same. */
  PROOF_SECRET: z.optional(z.string().check(z.minLength(16))),
  /** Shown by whoever may read `/metrics`; without it there are none. */
  METRICS_TOKEN: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{16,}$/))),
  /** Who works at which office, with a token each: `desk@rheinhausen:Schalter 6:TOKEN`, separated by commas. */
  STAFF_TOKENS: z.optional(z.string().check(z.minLength(1))),
  /** The city's own provider of logins (OpenID Connect), as it calls itself; `http:` only on this machine. */
  OIDC_ISSUER: z.optional(Issuer),
  /** What the provider knows this server by, and the secret they share, if any. */
  OIDC_CLIENT_ID: z.optional(z.string().check(z.minLength(1))),
  OIDC_CLIENT_SECRET: z.optional(z.string().check(z.minLength(1))),
  /** What is asked of the provider. */
  OIDC_SCOPE: z._default(z.string().check(z.regex(/\bopenid\b/)), 'openid profile'),
  /** Who may do what, by the values of a claim: `termin-desk-rheinhausen=desk@rheinhausen`, separated by commas. */
  OIDC_ROLES: z.optional(z.string().check(z.minLength(1))),
  OIDC_ROLES_CLAIM: z._default(z.string().check(z.minLength(1)), 'groups'),
  /** The claim that the log calls somebody by. */
  OIDC_NAME_CLAIM: z._default(z.string().check(z.minLength(1)), 'name'),
  /** How long it goes on serving after SIGTERM while `/readyz` already says no, so that a load balancer notices. */
  DRAIN_SECONDS: z._default(z.coerce.number().check(z.minimum(0), z.maximum(60)), 2),
  LOG_LEVEL: z._default(z.enum(['silent', 'error', 'warn', 'info']), 'warn'),
});

export type Env = z.infer<typeof Env>;

/** A setting that can't be used; the message says which and why. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The settings that come with the environment; empty variables count as left out. Throws `SettingsError`. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = z.safeParse(Env, given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path }) => String(path[0]));
  throw new SettingsError(
    wrong
      .map((name) => `${shown(name, given[name])} can't be used: ${expected[name] ?? 'see docs'}`)
      .join('\n'),
  );
}

/** What is said stands in logs, where no password belongs. */
function shown(name: string, value: string | undefined): string {
  const secret = /_(TOKENS?|SECRET)$/.test(name) || (name.endsWith('_URL') && value?.includes('@'));
  return secret ? name : `${name}=${value}`;
}

const expected: Record<string, string> = {
  PORT: 'give a port from 0 to 65535 (0 chooses a free one)',
  SMTP_URL: 'give an address like smtps://user:password@mail.example.org',
  PUBLIC_URL: 'give an address like https://termin.example.org',
  ALLOW_ORIGINS: 'give origins without a path, with commas between: https://www.example.org',
  PROOF_SECRET: 'give 16 characters or more that nobody can guess',
  RATE_LIMITS: 'give off, or how many times the usual limits it should be: 1, 2, 0.5',
  METRICS_TOKEN: 'give at least 16 letters, digits or signs without a space: openssl rand -hex 32',
  OIDC_ISSUER: 'give the address that the provider calls itself by: https://id.example.org/realms/city',
  OIDC_SCOPE: 'give scopes with a space between, openid among them',
  DRAIN_SECONDS: 'give a number of seconds from 0 to 60',
  LOG_LEVEL: 'give silent, error, warn or info',
};
