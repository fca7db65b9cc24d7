import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'en',
  direction: 'ltr',
  title: 'Display board',
});
