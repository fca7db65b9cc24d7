import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'en',
  direction: 'ltr',
  title: 'Check-in',
});
