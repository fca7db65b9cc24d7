import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'ru',
  direction: 'ltr',
  title: 'Рабочее место',
});
