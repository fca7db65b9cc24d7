import { html } from 'hono/html';
import type { SectionWords } from '../../words/words.ts';
import type { Frame } from './frame.ts';
import { type Html, page } from './layout.ts';

/** What a link shows that leads nowhere. */
export function unknownPage(frame: Frame): Html {
  return sentence(frame, frame.words.page.unknown);
}

/** What a citizen reads while the database can't be reached. */
export function unavailablePage(frame: Frame): Html {
  return sentence(frame, frame.words.page.unavailable);
}

function sentence(frame: Frame, { title, heading, text }: SectionWords): Html {
  return page(frame, title, html`<h1>${heading}</h1><p>${text}</p>`);
}
