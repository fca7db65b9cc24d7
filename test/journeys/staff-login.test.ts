import type { StaffAnswer } from '@termin/sdk/contract';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { type StartedProvider, startProvider } from '../../src/staff/login/testing/provider.ts';
import { barriers } from '../support/barriers.ts';
import { emptyFolder, freePort, type Product, remove, startProduct } from '../support/product.ts';

const data = emptyFolder();
let browser: Browser;
let provider: StartedProvider;
let product: Product;

// To a browser the provider is another site: `localhost`, not `127.0.0.1`.
beforeAll(async () => {
  const port = await freePort();
  const home = `http://127.0.0.1:${port}`;
  const accounts = { ada: { name: 'Ada Ångström', groups: ['desk-rheinhausen'] } };
  provider = await startProvider({ accounts, homes: [home], host: 'localhost' });
  const env = {
    PUBLIC_URL: home,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'termin',
    OIDC_ROLES: 'desk-rheinhausen=desk@rheinhausen',
  };
  product = await startProduct({ now: '2020-03-12T09:00', data, port, env });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await provider?.stop();
  remove(data);
});

const who = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/v1/staff')).json()) as StaffAnswer);

test('a clerk logs in at the provider, works, and logs out here and there', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${product.url}/termin`);
  expect(await who(page)).toMatchObject({ name: null, login: '/staff/login' });

  await page.goto(`${product.url}/staff/login?return=/termin`);
  expect(new URL(page.url()).origin).toBe(provider.issuer);
  await page.fill('[name=login]', 'ada');
  await page.fill('[name=password]', 'any');
  await page.click('[type=submit]');
  await page.click('[type=submit]');
  await page.waitForURL(`${product.url}/termin`);
  expect(await who(page)).toMatchObject({ name: 'Ada Ångström (ada)', logout: '/staff/logout' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const kept = (await context.cookies(product.url)).map(({ name, httpOnly, sameSite, expires }) => ({
    ...{ name, httpOnly, sameSite, expires },
  }));
  expect(kept).toEqual([{ name: 'termin-staff', httpOnly: true, sameSite: 'Strict', expires: -1 }]);

  const statusOf = (method: string, path: string) =>
    page.evaluate(async ([method, path]) => (await fetch(`/v1/${path}`, { method })).status, [
      method,
      path,
    ] as const);
  expect(await statusOf('GET', 'offices/rheinhausen/day')).toBe(200);
  expect(await statusOf('GET', 'offices/mitte/day')).toBe(403);

  await loseNothingToAnotherSite(page);

  await page.goto(`${product.url}/termin`);
  expect((await who(page)).name).toBe('Ada Ångström (ada)');
  expect(await statusOf('DELETE', 'staff/session')).toBe(204);
  expect((await who(page)).name).toBeNull();
  await page.goto(`${product.url}/staff/logout`);
  expect(new URL(page.url()).origin).toBe(provider.issuer);
  await page.click('[value=yes]');
  await page.waitForURL(`${product.url}/staff/logged-out*`);
  expect(await page.textContent('h1')).toBe('Sie sind abgemeldet');
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${product.url}/staff/callback`);
  expect(await page.textContent('h1')).toBe('Diese Anmeldung gilt nicht mehr');
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${product.url}/staff/login`);
  expect(await page.locator('[name=password]').count()).toBe(1);
  await context.close();
});

/** A page of another site asks with everything that browsers let it send. */
async function loseNothingToAnotherSite(page: Page): Promise<void> {
  await page.goto(`${provider.issuer}/.well-known/openid-configuration`);
  const outcomes = await page.evaluate(async (api) => {
    const outcome = async (path: string, init: RequestInit) => {
      const answer = await fetch(`${api}/v1/${path}`, { credentials: 'include', ...init }).catch(() => null);
      return answer && (answer.type === 'opaque' ? 'opaque' : await answer.text());
    };
    return [
      await outcome('staff', {}),
      await outcome('offices/rheinhausen/day', {}),
      await outcome('staff/session', { method: 'DELETE' }),
      await outcome('staff/session', { method: 'POST', mode: 'no-cors', body: '{"token":"a token"}' }),
    ];
  }, product.url);
  expect(outcomes).toEqual([null, null, null, 'opaque']);
}
