import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'uk',
  direction: 'ltr',
  title: 'Робоче місце',
});
