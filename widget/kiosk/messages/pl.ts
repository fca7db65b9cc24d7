import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'pl',
  direction: 'ltr',
  title: 'Zgłoszenie przybycia',
});
