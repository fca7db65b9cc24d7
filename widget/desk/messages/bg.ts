import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'bg',
  direction: 'ltr',
  title: 'Работно място',
});
