import type { DeskMessages } from './de.ts';

export default (): DeskMessages => ({
  language: 'ar',
  direction: 'rtl',
  title: 'مكتب الموظف',
});
