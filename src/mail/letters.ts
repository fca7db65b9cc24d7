import type { MailJob } from '../store/store.ts';
import type { LetterWords, MailWords } from '../words/words.ts';
import type { Letter } from './letter.ts';

export interface LetterParts {
  /** Until when a pending appointment waits, in words; null where none does. */
  confirmBy: string | null;
  /** How somebody says that they are here. */
  arrival: string;
  /** Addresses with the tokens of this mail. */
  links: { confirm?: string; manage?: string };
  /** Where to book anew. */
  bookingPage: string;
}

/** What is particular to one kind of mail. */
export type LetterBody = Pick<Letter, 'subject' | 'opening' | 'button' | 'closing' | 'link'>;

const kinds: Record<MailJob['kind'], (words: MailWords, parts: LetterParts) => LetterBody> = {
  booked({ booked }, { confirmBy, links }) {
    const body = letter(booked, links.manage);
    return {
      ...body,
      opening: [...body.opening, ...(confirmBy === null ? [] : [booked.deadline(confirmBy)])],
      ...(links.confirm && { button: { label: booked.button, href: links.confirm } }),
    };
  },
  confirmed: ({ confirmed }, parts) => fixed(confirmed, parts),
  rescheduled: ({ rescheduled }, parts) => fixed(rescheduled, parts),
  reminder({ reminder }, parts) {
    const { manage } = parts.links;
    return {
      ...fixed(reminder, parts),
      ...(manage !== undefined && { button: { label: reminder.button, href: manage } }),
    };
  },
  cancelled: ({ cancelled }, { bookingPage }) => letter(cancelled, bookingPage),
  lapsed: ({ lapsed }, { bookingPage }) => letter(lapsed, bookingPage),
};

/** The body of a mail of that kind. */
export function letterOf(kind: MailJob['kind'], words: MailWords, parts: LetterParts): LetterBody {
  return kinds[kind](words, parts);
}

function letter({ subject, opening, closing, link }: LetterWords, href: string | undefined): LetterBody {
  return { subject, opening, closing, ...(href !== undefined && { link: { ...link, href } }) };
}

/** About an appointment that takes place. */
function fixed(words: LetterWords, { links, arrival }: LetterParts): LetterBody {
  const body = letter(words, links.manage);
  return { ...body, closing: [arrival, ...body.closing] };
}
