import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'uk',
  direction: 'ltr',
  title: 'Реєстрація прибуття',
});
