import type { KioskMessages } from './de.ts';

export default (): KioskMessages => ({
  language: 'ro',
  direction: 'ltr',
  title: 'Înregistrare la sosire',
});
