import { Slug } from '@termin/sdk/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { officeOf } from '../actions/context.ts';
import { BookingError } from '../booking/errors.ts';
import type { OfficeConfig } from '../config.ts';
import { hasRole, type Staff, type StaffRole } from '../staff/staff.ts';
import type { AppEnv, RouteContext } from './options.ts';
import { validate } from './read.ts';

/** The office in the path. Throws `unknown-office`. */
export function readOffice(c: Context<AppEnv>, { config }: RouteContext): OfficeConfig {
  return officeOf(config, validate(z.object({ id: Slug }), { id: c.req.param('id') }).id);
}

/** The office in the path, and who asks, if they may do there what the role may. Throws `unauthorized`, `not-allowed`. */
export async function readStaff(
  c: Context<AppEnv>,
  context: RouteContext,
  role: StaffRole,
): Promise<{ office: OfficeConfig; staff: Staff }> {
  const staff = (await context.staff?.(c.req.raw)) ?? null;
  if (!staff) {
    throw new BookingError(
      'unauthorized',
      'Send the token of somebody who works here as Authorization: Bearer ….',
    );
  }
  const office = readOffice(c, context);
  if (!hasRole(staff, office.id, role)) {
    throw new BookingError('not-allowed', `${staff.name} may not do this at ${office.id}.`);
  }
  return { office, staff };
}
