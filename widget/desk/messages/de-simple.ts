import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'de-simple',
  direction: 'ltr',
  title: 'Arbeits-Platz',
});
