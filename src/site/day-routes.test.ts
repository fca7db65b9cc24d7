import { describe, expect, test } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi } from '../http/testing/api.ts';
import { dayRoutes } from './day-routes.ts';

function openSite(config = duisburg) {
  const api = openApi({ config });
  dayRoutes(api.app, config);
  return async (path: string, headers: Record<string, string> = {}) => {
    const answer = await api.send('GET', path, { headers });
    return { answer, text: await answer.text() };
  };
}

describe.each(['board', 'desk', 'kiosk'])('the page of a %s', (element) => {
  test('is its element, and nothing from elsewhere', async () => {
    const read = openSite();
    const { answer, text } = await read(`/${element}/rheinhausen`);
    expect(answer.status).toBe(200);
    expect(text).toContain(`<termin-${element} office="rheinhausen"><`);
    expect(text).toContain(`<script type="module" src="/termin-${element}.js"></script>`);
    expect(text).toMatch(/<h1>[^<]+ – Bürger-Service Rheinhausen<\/h1>/);
    expect(text).not.toMatch(/<style|style="|<script>|\son\w+="|(src|href)="(https?:)?\/\//);
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    for (const [, file = ''] of text.matchAll(/<link [^>]*href="([^"]+)"/g)) {
      expect((await read(file)).answer.status, file).toBe(200);
    }
  });

  test('of no office says so, and which there are', async () => {
    const read = openSite();
    const { answer, text } = await read(`/${element}/atlantis`);
    expect(answer.status).toBe(404);
    expect(text).toContain('Diese Dienststelle gibt es nicht');
    expect(text).not.toContain('atlantis');
    const links = [...text.matchAll(/class="button quiet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(links).toHaveLength(duisburg.offices.length);
    for (const href of links) expect((await read(href)).answer.status, href).toBe(200);
    expect((await read(`/${element}`)).text).toContain(`href="/${element}/mitte"`);
  });
});

test('only a device that reads codes may use a camera', async () => {
  const read = openSite();
  const devices = async (path: string) => (await read(path)).answer.headers.get('Permissions-Policy');
  expect(await devices('/kiosk/rheinhausen')).toContain('camera=(self)');
  expect(await devices('/board/rheinhausen')).toContain('camera=()');
  expect(await devices('/desk/rheinhausen')).toContain('camera=()');
});

test.each([
  ['/board/mitte?theme=dark&lang=tr', '<termin-board office="mitte" lang="tr" theme="dark">'],
  ['/board/mitte?chime=off&speech=de+en', '<termin-board office="mitte" chime="off" speech="de en">'],
  ['/desk/mitte?counter=6', '<termin-desk office="mitte" counter="6">'],
  ['/desk/mitte?counter=%22%3E%3Cb%3E', '<termin-desk office="mitte" counter="&quot;&gt;&lt;b&gt;">'],
  ['/kiosk/mitte?counter=6&languages=de+en+ar', '<termin-kiosk office="mitte" languages="de en ar">'],
  [
    '/board/mitte?theme=pink&lang=%3Cb%3E&onload=x&token=y&office=z&api=//evil',
    '<termin-board office="mitte">',
  ],
])('%s passes on what its element knows, and nothing else', async (path, element) => {
  expect((await openSite()(path)).text).toContain(element);
});

test('a board shows the name of its office', async () => {
  expect((await openSite()('/board/mitte')).text).toMatch(/<termin-board[^>]*><span slot="head">[^<]*Mitte</);
});

test('the page has the colours of its element', async () => {
  const read = openSite();
  expect((await read('/desk/mitte?theme=dark+contrast')).text).toContain(' data-theme="dark contrast">');
  expect((await read('/desk/mitte?theme=pink')).text).not.toContain('data-theme');
});

test('it speaks the city’s language, unless its address says otherwise', async () => {
  const english = { 'Accept-Language': 'en' };
  const read = openSite();
  expect((await read('/board/mitte', english)).text).toMatch(/<html lang="de"[\s\S]*<title>Anzeigetafel –/);
  expect((await read('/board/mitte?lang=en')).text).toMatch(
    /<html lang="en"[\s\S]*<title>Waiting area board –/,
  );
  expect((await read('/board?lang=en')).text).toContain('href="/board/mitte?lang=en"');
  const inEnglish = openSite({ ...duisburg, city: { ...duisburg.city, language: 'en' } });
  expect((await inEnglish('/desk/mitte')).text).toContain('<html lang="en"');
});
