import type { Letter } from '../letter.ts';

export interface LetterParts {
  timeZone: string;
  /** When a pending appointment lapses (ms); null once it does not. */
  confirmBy: number | null;
  /** Addresses with the tokens of this mail. */
  links: { confirm?: string; manage?: string };
  /** Where to book anew. */
  bookingPage: string;
}

/** The words of one kind of mail; name, appointment and footer are the same for all. */
export type LetterTemplate = (parts: LetterParts) => Omit<Letter, 'name' | 'appointment' | 'footer'>;

export const waiting =
  'Bitte finden Sie sich kurz vorher im Wartebereich ein. Sie werden mit Ihrer Wartenummer aufgerufen.';
