import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'de-simple',
  direction: 'ltr',
  title: 'Ich bin da',
});
