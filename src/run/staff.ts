import type { Clock } from '../clock.ts';
import type { App } from '../http/options.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import type { Settings } from '../settings.ts';
import type { Directory } from '../staff/directory.ts';
import { withLogins } from '../staff/login/directory.ts';
import type { LoginError } from '../staff/login/login-error.ts';
import { openProvider } from '../staff/login/provider.ts';
import { loginRoutes } from '../staff/login/routes.ts';
import { hashed, staffByToken } from '../staff/tokens.ts';
import type { Store } from '../store/store.ts';

/** Who works at the offices, and the pages on which they log in at the city's own provider, where there is one. */
export interface OpenedStaff {
  directory: Directory;
  routes(app: App, city: string): void;
}

/** `home` is this server's public address. */
export async function openStaff(
  { staff: tokens, login }: Pick<Settings, 'staff' | 'login'>,
  around: {
    store: Store;
    clock: Clock;
    https: boolean;
    home: () => string;
    report: (error: LoginError, requestId: string) => void;
  },
): Promise<OpenedStaff> {
  const byToken = staffByToken(await hashed(tokens));
  if (login === null) return { directory: byToken, routes: () => {} };
  const { home, ...context } = around;
  const directory = withLogins(byToken, login);
  const provider = openProvider(login, home);
  return {
    directory,
    routes(app, city) {
      const cookie = sessionCookie(context);
      const { issuer } = login;
      loginRoutes(app, { ...context, staff: directory, provider, issuer, cookie, city });
    },
  };
}
