import type { Directory } from '../directory.ts';
import type { Staff } from '../staff.ts';
import type { LoginSettings } from './settings.ts';

export const addresses = { login: '/staff/login', logout: '/staff/logout' };

/** Knows those too who log in at the provider, with the roles that their groups there have here now. */
export function withLogins(known: Directory, { issuer, posts }: LoginSettings): Directory {
  return {
    ...known,
    provider: addresses,
    async byGrounds(grounds): Promise<Staff | null> {
      if ('token' in grounds) return known.byGrounds(grounds);
      const roles = grounds.groups.flatMap((group) => posts.get(group) ?? []);
      return grounds.issuer === issuer && roles.length > 0 ? { name: grounds.name, roles } : null;
    },
  };
}
