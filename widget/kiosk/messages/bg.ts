import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'bg',
  direction: 'ltr',
  title: 'Регистрация при пристигане',
});
