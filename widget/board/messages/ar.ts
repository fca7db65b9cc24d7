import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'ar',
  direction: 'rtl',
  title: 'لوحة النداء',
});
