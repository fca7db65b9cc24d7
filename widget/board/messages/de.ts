/** What the board says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Anzeigetafel',
};

/** The texts of a language. */
export type BoardMessages = typeof de;
