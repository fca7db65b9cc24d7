import { type ScenarioName, scenarios } from '@termin/mock-server/browser';
import { type LanguageTag, languageNames } from '../../widget/language/languages.ts';
import kernCss from '../../widget/public/themes/kern.css?inline';

/** What the toolbar chooses for every story. */
export interface Surroundings {
  theme: ThemeName;
  language: LanguageTag;
  /** What the page insists on; '' goes by the language. */
  direction: '' | 'ltr' | 'rtl';
  /** What happens at the mocked booking API; null: an ordinary morning. */
  scenario: ScenarioName | null;
}

interface Theme {
  title: string;
  /** The scheme of the page around. */
  page: 'light' | 'dark';
  /** The element's attribute `theme`. */
  attribute: '' | 'contrast';
}

/** Every look that comes with the widget. */
export const themes = {
  light: { title: 'Light page', page: 'light', attribute: '' },
  dark: { title: 'Dark page', page: 'dark', attribute: '' },
  contrast: { title: 'High contrast', page: 'light', attribute: 'contrast' },
  'contrast-dark': { title: 'High contrast, dark', page: 'dark', attribute: 'contrast' },
  kern: { title: 'KERN', page: 'light', attribute: '' },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** The look of the page around. */
export function dressPage(theme: ThemeName): void {
  document.documentElement.style.colorScheme = themes[theme].page;
  document.body.style.background = 'Canvas';
}

// What a page links to look like KERN, for whatever stands for the element here.
const kern = new CSSStyleSheet();
kern.replaceSync(kernCss.replace('termin-widget', '[data-theme=kern]'));
document.adoptedStyleSheets.push(kern);

/** The attributes that put the theme on the element. */
export function hostOf(theme: ThemeName): { 'data-theme': string; theme: string } {
  return { 'data-theme': theme, theme: themes[theme].attribute };
}

export function readSurroundings(globals: Record<string, unknown>): Surroundings {
  return {
    theme: oneOf(themes, globals['theme']) ?? 'light',
    language: oneOf(languageNames, globals['language']) ?? 'de',
    direction: oneOf({ ltr: '', rtl: '' }, globals['direction']) ?? '',
    scenario: oneOf(scenarios, globals['scenario']) ?? null,
  };
}

function oneOf<Known extends object>(known: Known, value: unknown): Extract<keyof Known, string> | null {
  return typeof value === 'string' && Object.hasOwn(known, value)
    ? (value as Extract<keyof Known, string>)
    : null;
}

const items = (entries: [string, string][]) => entries.map(([value, title]) => ({ value, title }));

/** The menus of the toolbar. The width is Storybook's own. */
export const toolbar = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: items(Object.entries(themes).map(([name, { title }]) => [name, title])),
    },
  },
  language: {
    description: 'Language',
    toolbar: { icon: 'globe', dynamicTitle: true, items: items(Object.entries(languageNames)) },
  },
  direction: {
    description: 'Direction of writing',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: items([
        ['auto', 'Direction of the language'],
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ]),
    },
  },
  scenario: {
    description: 'What happens at the booking API (stories of the whole element)',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: items([['ordinary', 'Ordinary morning'], ...Object.keys(scenarios).map(named)]),
    },
  },
};

function named(name: string): [string, string] {
  return [name, name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())];
}
