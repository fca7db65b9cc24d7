import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'ro',
  direction: 'ltr',
  title: 'Ghișeu',
});
