import { momentInWords } from '../appointment.ts';
import type { LetterParts, LetterTemplate } from './template.ts';
import { waiting } from './template.ts';

/** Thanks, and the link that makes the appointment stand. */
export const booked: LetterTemplate = ({ confirmBy, timeZone, links }: LetterParts) => ({
  subject: 'Bitte bestätigen Sie Ihren Termin',
  opening: [
    'vielen Dank für Ihre Buchung. Bitte bestätigen Sie Ihren Termin: Erst dann steht er fest.',
    ...(confirmBy === null
      ? []
      : [
          `Der Link gilt bis ${momentInWords(confirmBy, timeZone)}. Danach verfällt der Termin, und seine Zeit ist wieder frei.`,
        ]),
  ],
  ...(links.confirm && { button: { label: 'Termin bestätigen', href: links.confirm } }),
  inFull: true,
  closing: [
    waiting,
    'Sie haben gar keinen Termin gebucht? Dann brauchen Sie nichts zu tun: Ohne Bestätigung verfällt er.',
  ],
  ...(links.manage && {
    link: { before: 'Sie können doch nicht kommen?', label: 'Termin stornieren', href: links.manage },
  }),
});
