import { type LetterTemplate, waiting } from './template.ts';

/** The appointment stands. */
export const confirmed: LetterTemplate = ({ links }) => ({
  subject: 'Ihr Termin ist bestätigt',
  opening: ['Ihr Termin ist bestätigt. Wir freuen uns auf Ihren Besuch.'],
  inFull: true,
  closing: [waiting],
  ...(links.manage && {
    link: {
      before: 'Sie können doch nicht kommen? Bitte geben Sie die Zeit für andere frei:',
      label: 'Termin verschieben oder stornieren',
      href: links.manage,
    },
  }),
});
