import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'bg',
  direction: 'ltr',
  title: 'Табло за повикване',
});
