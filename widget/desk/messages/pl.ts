import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'pl',
  direction: 'ltr',
  title: 'Stanowisko',
});
