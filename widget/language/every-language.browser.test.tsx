import { expect, test } from 'vitest';
import { createFormat } from '../format.ts';
import { de } from '../messages/de.ts';
import { barriers, openWidget } from '../testing/visit.tsx';
import { widgetTexts } from '../texts.ts';
import { type LanguageTag, languageNames } from './languages.ts';

const languages = Object.keys(languageNames) as LanguageTag[];

/** What stands on the screen besides what the city has written. */
function wordsIn(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim();
    if (text && !walker.currentNode.parentElement?.closest('bdi[lang], .rich')) words.push(text);
  }
  return words;
}

/** Texts that are German and nothing else: what every other language writes in another way. */
async function germanOnly(): Promise<Set<string>> {
  const flat = (texts: object): string[] =>
    Object.values(texts).flatMap((it) =>
      typeof it === 'object' ? flat(it) : typeof it === 'string' ? it : [],
    );
  const others = await Promise.all(languages.filter((tag) => tag !== 'de').map(widgetTexts.load));
  const shared = new Set(others.flatMap(flat));
  return new Set(flat(de).filter((text) => !shared.has(text)));
}

test.each(languages)(
  'in %s every step opens and is free of barriers, found by roles and names alone',
  async (lang) => {
    const t = await widgetTexts.load(lang);
    const format = createFormat(lang);
    const german = lang === 'de' ? new Set<string>() : await germanOnly();
    const visit = await openWidget({ lang, office: 'rheinhausen' });
    const readsWell = async () => {
      const words = wordsIn(visit.root);
      expect(words.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
      expect(words.filter((text) => german.has(text))).toEqual([]);
      expect(await barriers()).toEqual([]);
    };
    const time = t.clock(t.range('09:52', '10:04'));

    await expect.element(visit.heading(t.services.title)).toBeVisible();
    await visit.clicks(/Kfz/);
    await visit.ticks('Führerscheinanträge');
    await visit.clicks(t.services.informationOn('Führerscheinanträge'));
    await expect.element(visit.heading(t.services.address)).toBeVisible();
    await expect.element(visit.text(t.services.duration(12))).toBeVisible();
    await readsWell();

    await visit.clicks(t.next);
    await expect.element(visit.heading(t.time.title)).toBeVisible();
    await visit.clicks(t.time.preferences);
    await visit.clicks(new RegExp(`^${format.longDate('2020-03-12')}`));
    await visit.clicks(time);
    await expect.element(visit.button(t.hold.extend)).toBeVisible();
    await readsWell();

    await visit.clicks(t.next);
    await expect.element(visit.heading(t.details.title)).toBeVisible();
    await visit.clicks(t.next);
    await expect.element(visit.button(t.details.missing.email)).toBeVisible();
    await readsWell();

    const { labels } = t.details;
    await visit.types(labels.givenName, 'Erika');
    await visit.types(labels.familyName, 'Mustermann');
    await visit.types(labels.street, 'Musterstraße 1');
    await visit.types(labels.postalCode, '47226');
    await visit.types(labels.town, 'Duisburg');
    await visit.types(labels.email, 'erika@example.org');
    await visit.clicks(t.next);
    await expect.element(visit.heading(t.summary.title)).toBeVisible();
    await visit.clicks(t.summary.book);
    await expect.element(visit.text(t.summary.consentMissing)).toBeVisible();
    await readsWell();

    await visit.ticks(/einverstanden/);
    await visit.clicks(t.summary.book);
    await expect.element(visit.heading(t.done.title)).toBeVisible();
    await expect.element(visit.text(t.done.called('1112'))).toBeVisible();
    await readsWell();
  },
);
