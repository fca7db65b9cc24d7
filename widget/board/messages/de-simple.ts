import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'de-simple',
  direction: 'ltr',
  title: 'Anzeige-Tafel',
});
