import { type LetterTemplate, waiting } from './template.ts';

/** The appointment is today. */
export const reminder: LetterTemplate = ({ links }) => ({
  subject: 'Ihr Termin ist heute',
  opening: ['wir erinnern Sie an Ihren Termin heute.'],
  inFull: true,
  closing: [waiting],
  ...(links.manage && {
    link: { before: 'Sie können doch nicht kommen?', label: 'Termin stornieren', href: links.manage },
  }),
});
