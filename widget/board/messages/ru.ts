import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'ru',
  direction: 'ltr',
  title: 'Табло вызова',
});
