import { expect, test } from 'vitest';
import { readEnv, SettingsError } from '../../env.ts';
import { readLoginSettings } from './settings.ts';

const settled = (variables: Record<string, string>) => readLoginSettings(readEnv(variables));
const whole = {
  OIDC_ISSUER: 'https://id.example/realms/city',
  OIDC_CLIENT_ID: 'termin',
  OIDC_ROLES: 'termin-desk=desk@rheinhausen',
};

test('without a provider there is no login', () => {
  expect(settled({})).toBeNull();
});

test('a provider, with what is usual where nothing else is said', () => {
  expect(settled({ ...whole, OIDC_ROLES: 'a=desk@rheinhausen, b=lead@*, a=kiosk@mitte' })).toEqual({
    ...{ issuer: 'https://id.example/realms/city', clientId: 'termin', clientSecret: null },
    ...{ scope: 'openid profile', nameClaim: 'name', rolesClaim: 'groups' },
    posts: new Map([
      [
        'a',
        [
          { office: 'rheinhausen', role: 'desk' },
          { office: 'mitte', role: 'kiosk' },
        ],
      ],
      ['b', [{ office: '*', role: 'lead' }]],
    ]),
  });
  const own = { OIDC_SCOPE: 'openid groups', OIDC_ROLES_CLAIM: 'roles', OIDC_CLIENT_SECRET: 'secret' };
  expect(settled({ ...whole, OIDC_ROLES: 'a=desk@mitte', ...own })).toMatchObject({
    ...{ scope: 'openid groups', rolesClaim: 'roles', clientSecret: 'secret' },
  });
});

test.each([
  [{ OIDC_ROLES: 'a=boss@*' }, '«a=boss@*» is not like termin-desk-rheinhausen=desk@rheinhausen'],
  [{ OIDC_ROLES: 'a=desk@rheinhausen,' }, '«» is not like'],
  [{ OIDC_ROLES: 'desk@rheinhausen' }, 'is not like'],
  [{ OIDC_ROLES: '' }, 'give OIDC_ROLES too'],
  [{ OIDC_ISSUER: '', OIDC_ROLES: '' }, 'give OIDC_ISSUER and OIDC_ROLES too'],
  [{ OIDC_ISSUER: 'http://id.example' }, 'OIDC_ISSUER=http://id.example'],
  [{ OIDC_ISSUER: 'http://127.0.0.1.id.example' }, 'OIDC_ISSUER='],
  [{ OIDC_ISSUER: 'id.example' }, 'OIDC_ISSUER=id.example'],
  [{ OIDC_SCOPE: 'profile' }, 'OIDC_SCOPE=profile'],
])('%j is refused in words', (wrong, words) => {
  expect(() => settled({ ...whole, ...wrong })).toThrow(SettingsError);
  expect(() => settled({ ...whole, ...wrong })).toThrow(words);
});

test.each(['http://localhost:9000', 'http://127.0.0.1', 'http://[::1]:1'])('%s may be tried', (issuer) => {
  expect(settled({ ...whole, OIDC_ROLES: 'a=desk@mitte', OIDC_ISSUER: issuer })?.issuer).toBe(issuer);
});

test('a secret alone says what is missing, and is not repeated', () => {
  expect(() => settled({ OIDC_CLIENT_SECRET: 'geheim' })).toThrow('give OIDC_ISSUER and OIDC_CLIENT_ID and');
  expect(() => settled({ OIDC_CLIENT_SECRET: 'geheim' })).not.toThrow('geheim');
});
