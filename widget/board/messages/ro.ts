import type { BoardMessages } from './de.ts';

export default (): BoardMessages => ({
  language: 'ro',
  direction: 'ltr',
  title: 'Tabela de apel',
});
