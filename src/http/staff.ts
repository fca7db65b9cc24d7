import { Slug } from '@termin/sdk/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { officeOf } from '../actions/context.ts';
import { BookingError } from '../booking/errors.ts';
import type { OfficeConfig } from '../config.ts';
import { findSession } from '../staff/sessions.ts';
import { hasRole, type Staff, type StaffRole } from '../staff/staff.ts';
import type { Grounds } from '../store/sessions.ts';
import type { AppEnv, RouteContext } from './options.ts';
import { validate } from './read.ts';
import { isOwnPage, type SessionCookie, sessionCookie } from './session-cookie.ts';

/** The office in the path. Throws `unknown-office`. */
export function readOffice(c: Context<AppEnv>, { config }: RouteContext): OfficeConfig {
  return officeOf(config, validate(z.object({ id: Slug }), { id: c.req.param('id') }).id);
}

/** Who of the staff asks, by their token or else by their session. `null`: nobody that is known. Throws `not-allowed`. */
export async function knownStaff(
  c: Context<AppEnv>,
  context: RouteContext,
): Promise<{ staff: Staff; grounds: Grounds } | null> {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return (token !== undefined && (await context.staff?.byToken(token))) || null;
  }
  const secret = readSession(c, context);
  return secret === undefined ? null : findSession(context, secret);
}

/** The secret of the session, if there is one. Throws `not-allowed` where a page of somebody else uses it. */
export function readSession(c: Context<AppEnv>, context: RouteContext): string | undefined {
  const secret = cookieOf(context).read(c);
  if (secret !== undefined) ownPageOnly(c);
  return secret;
}

export function cookieOf({ sessionCookie: given, https = false }: RouteContext): SessionCookie {
  return given ?? sessionCookie({ https });
}

/** Throws `not-allowed` where a page of somebody else asks. */
export function ownPageOnly(c: Context<AppEnv>): void {
  if (!isOwnPage(c))
    throw new BookingError('not-allowed', 'Only pages of this server may use a session: send a token.');
}

/** The office in the path, and who asks, if they may do there what the role may. Throws `unauthorized`, `not-allowed`. */
export async function readStaff(
  c: Context<AppEnv>,
  context: RouteContext,
  role: StaffRole,
): Promise<{ office: OfficeConfig; staff: Staff }> {
  const known = await knownStaff(c, context);
  if (!known) {
    throw new BookingError(
      'unauthorized',
      'Log in, or send the token of somebody who works here as Authorization: Bearer ….',
    );
  }
  const { staff } = known;
  const office = readOffice(c, context);
  if (!hasRole(staff, office.id, role)) {
    throw new BookingError('not-allowed', `${staff.name} may not do this at ${office.id}.`);
  }
  return { office, staff };
}
