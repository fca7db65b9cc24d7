import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'en',
  direction: 'ltr',
  title: 'Desk',
});
