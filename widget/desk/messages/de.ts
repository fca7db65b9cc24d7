/** What the desk says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Arbeitsplatz',
};

/** The texts of a language. */
export type DeskMessages = typeof de;
