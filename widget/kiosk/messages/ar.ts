import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'ar',
  direction: 'rtl',
  title: 'تسجيل الوصول',
});
