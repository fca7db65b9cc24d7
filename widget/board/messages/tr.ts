import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'tr',
  direction: 'ltr',
  title: 'Çağrı ekranı',
});
