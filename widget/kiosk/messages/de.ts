/** What the kiosk says, in German. Other languages have the same keys. */
export const de = {
  language: 'de',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Anmeldung',
};

/** The texts of a language. */
export type KioskMessages = typeof de;
