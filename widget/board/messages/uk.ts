import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'uk',
  direction: 'ltr',
  title: 'Табло виклику',
});
