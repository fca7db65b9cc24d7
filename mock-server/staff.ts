import { hashed, type Staff, type StaffRole, staffByToken } from '@termin/server';

/** Tokens of the staff of every mock, at all of its offices. */
export const mockStaff = {
  desk: 'mock-desk-token',
  kiosk: 'mock-kiosk-token',
  lead: 'mock-lead-token',
} as const satisfies Record<StaffRole, string>;

const names: Record<StaffRole, string> = { desk: 'Schalter', kiosk: 'Kiosk', lead: 'Leitung' };

/** Knows the staff by these tokens. */
export function knowMockStaff(): (request: Request) => Promise<Staff | null> {
  const roles = Object.entries(mockStaff) as [StaffRole, string][];
  const tokens = hashed(
    roles.map(([role, token]) => ({ name: names[role], roles: [{ office: '*', role }], token })),
  );
  return async (request) => staffByToken(await tokens)(request);
}
