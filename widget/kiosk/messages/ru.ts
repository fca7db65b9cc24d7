import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'ru',
  direction: 'ltr',
  title: 'Отметка о приходе',
});
