import { type LetterTemplate, waiting } from './template.ts';

/** The appointment has another time. */
export const rescheduled: LetterTemplate = ({ links }) => ({
  subject: 'Ihr Termin ist verschoben',
  opening: ['Ihr Termin ist verschoben. Es gilt nur noch diese Zeit:'],
  inFull: true,
  closing: [waiting],
  ...(links.manage && {
    link: {
      before: 'Sie können doch nicht kommen?',
      label: 'Termin verschieben oder stornieren',
      href: links.manage,
    },
  }),
});
