import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { NewSession } from '../staff/sessions.ts';
import type { AppEnv } from './options.ts';

/** Where a browser keeps the secret of its session. */
export interface SessionCookie {
  read(c: Context<AppEnv>): string | undefined;
  write(c: Context<AppEnv>, session: NewSession): void;
  clear(c: Context<AppEnv>): void;
}

/**
 * A cookie that no script reads and that goes along from pages of this server only. Over TLS its name binds it to this host;
 * without, browsers would not take that name.
 */
export function sessionCookie({ https = false }: { https?: boolean } = {}): SessionCookie {
  const name = https ? '__Host-termin-staff' : 'termin-staff';
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure: https } as const;
  return {
    read: (c) => getCookie(c, name),
    write: (c, { secret, seconds }) =>
      setCookie(c, name, secret, { ...options, ...(seconds !== null && { maxAge: seconds }) }),
    clear: (c) => {
      deleteCookie(c, name, options);
    },
  };
}

/** Whether a page of this server asks, or a program that is no page at all: no other has any business with a session. */
export function isOwnPage({ req }: Context<AppEnv>): boolean {
  // Browsers say so themselves, where the address is one that they trust.
  const site = req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = req.header('Origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(req.url).host);
}
