import type { LetterTemplate } from './template.ts';

/** The appointment was cancelled. */
export const cancelled: LetterTemplate = ({ bookingPage }) => ({
  subject: 'Ihr Termin ist storniert',
  opening: ['wir haben Ihren Termin storniert und Ihre persönlichen Angaben gelöscht.'],
  inFull: false,
  closing: [],
  link: { before: 'Sie brauchen einen anderen Termin?', label: 'Neuen Termin buchen', href: bookingPage },
});
