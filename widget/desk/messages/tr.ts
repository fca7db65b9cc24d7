import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'tr',
  direction: 'ltr',
  title: 'Çalışma masası',
});
