import { expect, test } from 'vitest';
import { sha256 } from '../crypto.ts';
import { hasRole } from './staff.ts';
import { staffByToken } from './tokens.ts';

const roles = [{ office: 'rheinhausen', role: 'desk' as const }];
const known = staffByToken([{ name: 'Schalter 6', roles, hash: await sha256('token') }]);
const asking = (authorization?: string) =>
  known(
    new Request('https://termin.test', { headers: authorization ? { Authorization: authorization } : {} }),
  );

test('who sends a token is known by it, and by nothing else', async () => {
  expect(await asking('Bearer token')).toEqual({ name: 'Schalter 6', roles });
  for (const other of [undefined, 'Bearer tokem', 'Basic token', `Bearer ${await sha256('token')}`])
    expect(await asking(other)).toBeNull();
});

test('a role holds at its office, and includes the lesser ones', () => {
  const staff = { name: 'Schalter 6', roles };
  expect(hasRole(staff, 'rheinhausen', 'kiosk')).toBe(true);
  expect(hasRole(staff, 'rheinhausen', 'desk')).toBe(true);
  expect(hasRole(staff, 'rheinhausen', 'lead')).toBe(false);
  expect(hasRole(staff, 'mitte', 'kiosk')).toBe(false);
  expect(hasRole({ ...staff, roles: [{ office: '*', role: 'lead' }] }, 'mitte', 'desk')).toBe(true);
});
