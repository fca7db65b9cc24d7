import axe from 'axe-core';
import type { LanguageTag } from '../../widget/language/languages.ts';
import { stageIn } from './stage.tsx';
import { dressPage, hostOf, type ThemeName, themes } from './surroundings.ts';

/** One of each kind: longer words, another direction, other texts altogether. */
const languages: LanguageTag[] = ['en', 'ar', 'de-simple'];

/** A theme changes nothing but colours and lines. */
const ofColours = { runOnly: ['color-contrast', 'link-in-text-block'] };
const ofEverything = { rules: { region: { enabled: false } } };

/** What axe finds in the step on the stage, in the other themes and in languages of every kind. One line for each place. */
export async function barriersInEveryLook(): Promise<string[]> {
  const stage = stageIn(document.body);
  if (!stage) return [];
  const { host, language } = stage;
  host.setAttribute('style', '--_motion: 0s; --_pulse: none');
  const found: string[] = [];
  for (const theme of Object.keys(themes) as ThemeName[]) {
    wear(host, theme);
    found.push(...(await barriers(`theme ${theme}`, ofColours)));
  }
  wear(host, 'light');
  for (const tag of languages) {
    await language.follow({ language: tag, languages: '', dir: '' });
    found.push(...(await barriers(`language ${tag}`, ofEverything)));
  }
  return found;
}

function wear(host: Element, theme: ThemeName): void {
  dressPage(theme);
  for (const [name, value] of Object.entries(hostOf(theme))) host.setAttribute(name, value);
}

async function barriers(look: string, options: axe.RunOptions): Promise<string[]> {
  const { violations } = await axe.run(document.body, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${look}: ${help} (${id}): ${target.flat().join(' ')}`),
  );
}
