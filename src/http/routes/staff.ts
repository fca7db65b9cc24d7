import { LogInRequest, type StaffAnswer } from '@termin/sdk/contract';
import { BookingError } from '../../booking/errors.ts';
import { endSession, startSession } from '../../staff/sessions.ts';
import type { Staff } from '../../staff/staff.ts';
import type { Grounds } from '../../store/sessions.ts';
import type { App, RouteContext } from '../options.ts';
import { readBody } from '../read.ts';
import { cookieOf, knownStaff, ownPageOnly, readSession } from '../staff.ts';

/** Who of the staff asks, and how they log in and out. */
export function staffRoutes(app: App, context: RouteContext): void {
  const cookie = cookieOf(context);

  app.get('/v1/staff', async (c) => c.json(answer(await knownStaff(c, context))));

  app.post('/v1/staff/session', async (c) => {
    ownPageOnly(c);
    const { token } = await readBody(c, LogInRequest);
    const known = (await context.staff?.byToken(token)) ?? null;
    if (!known) throw new BookingError('unauthorized', 'Nobody who works here has this token.');
    const earlier = readSession(c, context);
    if (earlier !== undefined) await endSession(context, earlier);
    cookie.write(c, await startSession(context, known));
    return c.json(answer(known));
  });

  app.delete('/v1/staff/session', async (c) => {
    const secret = readSession(c, context);
    if (secret !== undefined) {
      await endSession(context, secret);
      cookie.clear(c);
    }
    return c.body(null, 204);
  });

  function answer(known: { staff: Staff; grounds: Grounds } | null): StaffAnswer {
    const { login = null, logout = null } = context.staff?.provider ?? {};
    const cameFromThere = known !== null && 'issuer' in known.grounds;
    return {
      name: known?.staff.name ?? null,
      roles: known?.staff.roles ?? [],
      login,
      logout: cameFromThere ? logout : null,
    };
  }
}
