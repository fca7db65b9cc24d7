import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'pl',
  direction: 'ltr',
  title: 'Tablica wezwań',
});
