import type { LetterTemplate } from './template.ts';

/** The appointment was not confirmed in time. */
export const lapsed: LetterTemplate = ({ bookingPage }) => ({
  subject: 'Ihr Termin ist verfallen',
  opening: [
    'Ihr Termin wurde nicht rechtzeitig bestätigt und ist verfallen. Seine Zeit ist wieder frei; Ihre persönlichen Angaben haben wir gelöscht.',
  ],
  inFull: false,
  closing: [],
  link: { before: 'Sie brauchen den Termin noch?', label: 'Neuen Termin buchen', href: bookingPage },
});
