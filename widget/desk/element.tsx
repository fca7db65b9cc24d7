import { type Around, DayElement } from '../day/day-element.tsx';
import { sheetOf } from '../styles/sheet.ts';
import css from './desk.css?inline';
import type { DeskMessages } from './messages/de.ts';
import { deskTexts } from './texts.ts';

const sheet = sheetOf(css);

/**
 * @tag termin-desk
 */
export class TerminDesk extends DayElement<DeskMessages> {
  protected readonly texts = deskTexts;

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  protected open({ office }: Around<DeskMessages>) {
    return (t: DeskMessages) => (
      <h2>
        {t.title} {office}
      </h2>
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-desk': TerminDesk;
  }
}
