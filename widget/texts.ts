import { textsOf } from './language/languages.ts';
import { de } from './messages/de.ts';

/** What the widget says; each language besides German is a file of its own, fetched when it is asked for. */
export const widgetTexts = textsOf(de, {
  'de-simple': () => import('./messages/de-simple.ts'),
  en: () => import('./messages/en.ts'),
  tr: () => import('./messages/tr.ts'),
  uk: () => import('./messages/uk.ts'),
  ru: () => import('./messages/ru.ts'),
  pl: () => import('./messages/pl.ts'),
  ro: () => import('./messages/ro.ts'),
  bg: () => import('./messages/bg.ts'),
  ar: () => import('./messages/ar.ts'),
});
