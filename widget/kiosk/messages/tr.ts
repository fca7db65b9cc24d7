import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'tr',
  direction: 'ltr',
  title: 'Giriş kaydı',
});
