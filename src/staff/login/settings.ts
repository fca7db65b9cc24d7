import type { StaffPost, StaffRole } from '@termin/sdk/contract';
import { type Env, SettingsError } from '../../env.ts';

/** How staff log in at the city's own provider. */
export interface LoginSettings {
  /** Its address, as it calls itself. */
  issuer: string;
  clientId: string;
  /** `null`: the provider knows this server as a public client. */
  clientSecret: string | null;
  scope: string;
  /** Which of the provider's claims says what somebody is called, and which what they are. */
  nameClaim: string;
  rolesClaim: string;
  /** What somebody may do who has the value among their roles there. */
  posts: ReadonlyMap<string, StaffPost[]>;
}

const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_ROLES'] as const;

/** The settings of a login at a provider. `null`: there is none. Throws `SettingsError`. */
export function readLoginSettings(env: Env): LoginSettings | null {
  const missing = needed.filter((name) => env[name] === undefined);
  if (missing.length === needed.length && env.OIDC_CLIENT_SECRET === undefined) return null;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_ROLES: roles } = env;
  if (!issuer || !clientId || !roles) {
    throw new SettingsError(`To log in at a provider, give ${missing.join(' and ')} too.`);
  }
  return {
    issuer,
    clientId,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    scope: env.OIDC_SCOPE,
    nameClaim: env.OIDC_NAME_CLAIM,
    rolesClaim: env.OIDC_ROLES_CLAIM,
    posts: readPosts(roles),
  };
}

const entry = /^([^,=]{1,200})=(kiosk|desk|lead)@(\*|[a-z0-9][a-z0-9-]{0,63})$/;

/** Reads `termin-desk-rheinhausen=desk@rheinhausen, termin-lead=lead@*`. Throws `SettingsError`. */
function readPosts(text: string): Map<string, StaffPost[]> {
  const posts = new Map<string, StaffPost[]>();
  for (const one of text.split(',').map((part) => part.trim())) {
    const [, value = '', role, office = ''] = entry.exec(one) ?? [];
    if (!role) {
      throw new SettingsError(
        `OIDC_ROLES=${text} can't be used: «${one}» is not like termin-desk-rheinhausen=desk@rheinhausen, with role kiosk, desk or lead, and * for every office`,
      );
    }
    posts.set(value.trim(), [...(posts.get(value.trim()) ?? []), { office, role: role as StaffRole }]);
  }
  return posts;
}
