import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import type { AppEnv } from '../../http/options.ts';
import type { Begun } from './provider.ts';

/** A login that was begun in this browser, and where to go after it. */
export type BegunLogin = Begun & { returnTo: string };

const Part = z.string().check(z.minLength(1), z.maxLength(200));
const Kept = z.object({ state: Part, nonce: Part, verifier: Part, returnTo: z.string() });

/** Seconds that somebody may take at the provider. */
const lifetime = 15 * 60;

/**
 * What a browser keeps while its person is at the provider: its answer is of use in this browser only. The way back begins at
 * the provider, so it is not as strict as the session's cookie; it is good for one answer.
 */
export function begunCookie({ https }: { https: boolean }) {
  const name = https ? '__Host-termin-login' : 'termin-login';
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https } as const;
  return {
    write(c: Context<AppEnv>, login: BegunLogin): void {
      setCookie(c, name, JSON.stringify(login), { ...options, maxAge: lifetime });
    },
    /** Answers it, and forgets it. `null`: none was begun. */
    take(c: Context<AppEnv>): BegunLogin | null {
      const text = getCookie(c, name);
      if (text === undefined) return null;
      deleteCookie(c, name, options);
      return Kept.safeParse(parsed(text)).data ?? null;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
