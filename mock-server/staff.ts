import {
  type Directory,
  hashed,
  type SessionCookie,
  type StaffRole,
  sessionCookie,
  staffByToken,
} from '@termin/server';

/** Tokens of the staff of every mock, at all of its offices. */
export const mockStaff = {
  desk: 'mock-desk-token',
  kiosk: 'mock-kiosk-token',
  lead: 'mock-lead-token',
} as const satisfies Record<StaffRole, string>;

const names: Record<StaffRole, string> = { desk: 'Schalter', kiosk: 'Kiosk', lead: 'Leitung' };

/** Knows the staff by these tokens. */
export function knowMockStaff(): Directory {
  const roles = Object.entries(mockStaff) as [StaffRole, string][];
  const tokens = hashed(
    roles.map(([role, token]) => ({ name: names[role], roles: [{ office: '*', role }], token })),
  );
  return {
    byToken: async (token) => staffByToken(await tokens).byToken(token),
    byGrounds: async (grounds) => staffByToken(await tokens).byGrounds(grounds),
    provider: null,
  };
}

/**
 * Remembers a session for whoever asks in the same page or process, as scripts neither see nor set cookies; where there is a
 * cookie, that one counts. Requests that carry no credentials have no session, as they have no cookie.
 */
export function rememberedSession(): SessionCookie {
  const cookie = sessionCookie();
  let kept: string | undefined;
  return {
    read: (c) => cookie.read(c) ?? (c.req.raw.credentials === 'omit' ? undefined : kept),
    write(c, session) {
      cookie.write(c, session);
      kept = session.secret;
    },
    clear(c) {
      cookie.clear(c);
      kept = undefined;
    },
  };
}
