import { expect, test } from 'vitest';
import type { InboxMail } from '../mail/inbox.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { openApi } from './testing/api.ts';

const home = 'https://termin.example';
/** Methods of the store that only look. */
const reads = ['find', 'findByToken', 'taken', 'changes'];

/** A store that notes everything that is done to it but looking. */
function watched(store: Store): { store: Store; done: string[] } {
  const done: string[] = [];
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    (...args: unknown[]) => {
      if (!reads.includes(name)) done.push(name);
      return method(...args);
    },
  ]);
  return { done, store: Object.fromEntries(methods) };
}

/** Every address a page or mail leads to: its links, and its forms as if each were only opened with each of its buttons. */
function addressesIn(html: string, base: string): string[] {
  const text = html.replaceAll('&amp;', '&');
  const links = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, href = '']) => href);
  const forms = [...text.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', body = '']) => {
    const [, action = '?'] = /action="([^"]*)"/.exec(head) ?? [];
    const hidden = [...body.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const fields = hidden.map(([, name = '', value = '']) => [name, value]);
    const buttons = [...body.matchAll(/<button[^>]*?(?:name="(\w+)" value="([^"]*)")?>/g)].slice(0, 2);
    return buttons.map(([, name, value]) => {
      const query = new URLSearchParams([...fields, ...(name ? [[name, value ?? '']] : [])]);
      return `${action}${action.includes('?') ? '&' : '?'}${query}`;
    });
  });
  return [...links, ...forms].flatMap((href) => {
    const url = URL.parse(href, base);
    return url?.origin === home ? [url.href.replace(/#.*/, '')] : [];
  });
}

const linksOf = ({ text, html }: InboxMail) => [
  ...Array.from(text.matchAll(/https:\S+/g), ([href]) => href),
  ...addressesIn(html, home),
];

/** Opens addresses, by GET and HEAD, and whatever they lead to; answers the paths of those that showed something. */
async function crawl(app: ReturnType<typeof openApi>['app'], addresses: string[], limit = 120) {
  const seen = new Set<string>();
  const shown = new Set<string>();
  const waiting = [...addresses];
  for (let url = waiting.shift(); url !== undefined && seen.size < limit; url = waiting.shift()) {
    if (seen.has(url)) continue;
    seen.add(url);
    await app.request(url, { method: 'HEAD' });
    const answer = await app.request(url);
    if (answer.ok) shown.add(new URL(url).search);
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
    if (isPage) waiting.push(...addressesIn(await answer.text(), url));
  }
  return { seen, shown };
}

test.each(['de', 'en'])(
  'who opens every link of every mail, and what is behind, changes nothing: %s',
  { timeout: 30_000 },
  async (locale) => {
    const store = createMemoryStore();
    const api = openApi({ store, locale });
    const watch = watched(store);
    const scanner = openApi({ store: watch.store, locale }).app;
    const crawled: string[] = [];
    async function scan(): Promise<void> {
      const mails = await api.mails();
      const before = await store.find(id);
      const { seen, shown } = await crawl(scanner, mails.flatMap(linksOf));
      expect(seen.size).toBeGreaterThan(0);
      expect(watch.done).toEqual([]);
      expect(await store.find(id)).toEqual(before);
      crawled.push(...shown);
    }

    const { id, tokens } = await api.book();
    await scan();
    await api.press(tokens.confirm, 'confirm');
    await scan();
    const move = { office: 'walsum', start: '2020-03-13T09:00:00+01:00' };
    await api.post(`/v1/bookings/${id}/reschedule`, { body: move, token: tokens.manage });
    await scan();
    api.pass(95 * 60);
    expect((await api.mails())[0]?.subject).toMatch(/heute|today/);
    await scan();
    await api.press(tokens.manage, 'cancel');
    await scan();

    const lapsed = await api.book({ start: '2020-03-16T09:00:00+01:00' });
    api.pass(61);
    await store.lapse(api.clock());
    expect((await store.find(lapsed.id))?.state).toBe('lapsed');
    await scan();

    const questions = crawled.join('\n');
    for (const part of [
      'frage=stornieren',
      'frage=verschieben',
      'datei=kalender',
      'action=confirm',
      'action=cancel',
      'action=reschedule',
      'lang=',
    ]) {
      expect(questions).toContain(part);
    }
  },
);

test('the crawler would notice', async () => {
  const store = createMemoryStore();
  const watch = watched(store);
  const api = openApi({ store });
  const { tokens } = await api.book();
  const pressed = { method: 'POST', body: new URLSearchParams({ action: 'confirm' }) };
  await openApi({ store: watch.store }).app.request(`/b/${tokens.confirm}`, pressed);
  expect(watch.done).toContain('confirm');
});
