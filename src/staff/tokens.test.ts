import { expect, test } from 'vitest';
import { sha256 } from '../crypto.ts';
import { hasRole } from './staff.ts';
import { staffByToken } from './tokens.ts';

const roles = [{ office: 'rheinhausen', role: 'desk' as const }];
const schalter = { name: 'Schalter 6', roles };
const { byToken, byGrounds } = staffByToken([{ ...schalter, hash: await sha256('token') }]);

test('who has a token is known by it, and by nothing else', async () => {
  expect(await byToken('token')).toEqual({ staff: schalter, grounds: { token: await sha256('token') } });
  for (const other of ['', 'tokem', await sha256('token')]) expect(await byToken(other)).toBeNull();
});

test('a session stands as long as its token does', async () => {
  expect(await byGrounds({ token: await sha256('token') })).toEqual(schalter);
  expect(await byGrounds({ token: await sha256('another') })).toBeNull();
  expect(await byGrounds({ issuer: 'https://id.example', name: 'Ada', groups: ['desk'] })).toBeNull();
});

test('a role holds at its office, and includes the lesser ones', () => {
  expect(hasRole(schalter, 'rheinhausen', 'kiosk')).toBe(true);
  expect(hasRole(schalter, 'rheinhausen', 'desk')).toBe(true);
  expect(hasRole(schalter, 'rheinhausen', 'lead')).toBe(false);
  expect(hasRole(schalter, 'mitte', 'kiosk')).toBe(false);
  expect(hasRole({ ...schalter, roles: [{ office: '*', role: 'lead' }] }, 'mitte', 'desk')).toBe(true);
});
