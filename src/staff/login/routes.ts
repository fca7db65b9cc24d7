import type { Context } from 'hono';
import type { App, AppEnv } from '../../http/options.ts';
import { pageHeaders } from '../../http/pages/layout.ts';
import type { SessionCookie } from '../../http/session-cookie.ts';
import type { Directory } from '../directory.ts';
import { endSession, type SessionContext, startSession } from '../sessions.ts';
import { begunCookie } from './begun-cookie.ts';
import { addresses } from './directory.ts';
import { LoginError } from './login-error.ts';
import { loginPage, type Way } from './page.ts';
import type { Provider } from './provider.ts';
import { returnTo } from './return-to.ts';
import { type LoginWords, loginWords, type Section } from './words.ts';

export interface LoginRoutes extends SessionContext {
  staff: Directory;
  provider: Provider;
  issuer: string;
  cookie: SessionCookie;
  https: boolean;
  /** Name of the city, for the pages. */
  city: string;
  /** Told why a login came to nothing. */
  report: (error: LoginError, requestId: string) => void;
}

const retryAfter = 60;

/** The way to the city's own provider and back. */
export function loginRoutes(app: App, context: LoginRoutes): void {
  const { provider, issuer, staff, cookie, city, report } = context;
  const begunLogin = begunCookie(context);

  app.get(addresses.login, async (c) => {
    const back = returnTo(c.req.query('return'));
    return orPage(c, back, async () => {
      const { address, begun } = await provider.begin();
      begunLogin.write(c, { ...begun, returnTo: back });
      return c.redirect(address, 303);
    });
  });

  app.get('/staff/callback', async (c) => {
    const begun = begunLogin.take(c);
    const back = returnTo(begun?.returnTo);
    return orPage(c, back, async () => {
      if (!begun) throw new LoginError('ended', 'No login was begun in this browser.');
      const { name, groups } = await provider.finish(new URL(c.req.url).search, begun);
      const grounds = { issuer, name, groups };
      const known = await staff.byGrounds(grounds);
      if (!known) return noRole(c, name, back);
      const earlier = cookie.read(c);
      if (earlier !== undefined) await endSession(context, earlier);
      cookie.write(c, await startSession(context, { staff: known, grounds }));
      return c.redirect(back, 303);
    });
  });

  // Acts on nothing here: the session is ended before, by the page that sends its browser here.
  app.get(addresses.logout, (c) =>
    orPage(c, '/', async () => c.redirect((await provider.end()) ?? '/staff/logged-out', 303)),
  );

  app.get('/staff/logged-out', (c) => {
    const words = wordsOf(c);
    return answer(c, 200, words, words.loggedOut, []);
  });

  /** What the work answers, or a page about what went wrong. */
  async function orPage(c: Context<AppEnv>, back: string, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LoginError)) throw error;
      report(error, c.get('requestId'));
      const words = wordsOf(c);
      const passes = error.kind === 'unavailable';
      if (passes) c.header('Retry-After', String(retryAfter));
      return answer(c, passes ? 503 : 403, words, words[error.kind], [again(words, back)]);
    }
  }

  function noRole(c: Context<AppEnv>, name: string, back: string): Answer {
    const words = wordsOf(c);
    const ways = [again(words, back), { href: addresses.logout, text: words.leave }];
    return answer(c, 403, words, words.noRole(name), ways);
  }

  function answer(
    c: Context<AppEnv>,
    status: 200 | 403 | 503,
    words: LoginWords,
    section: Section,
    ways: Way[],
  ): Answer {
    return c.html(loginPage(city, words, section, ways), status, pageHeaders);
  }
}

type Answer = Response | Promise<Response>;

const wordsOf = (c: Context<AppEnv>) => loginWords(c.req.header('Accept-Language'));

const again = (words: LoginWords, back: string): Way => ({
  href: `${addresses.login}?${new URLSearchParams({ return: back })}`,
  text: words.again,
});
