import { type Around, DayElement } from '../day/day-element.tsx';
import { sheetOf } from '../styles/sheet.ts';
import css from './board.css?inline';
import type { BoardMessages } from './messages/de.ts';
import { boardTexts } from './texts.ts';

const sheet = sheetOf(css);

/**
 * @tag termin-board
 */
export class TerminBoard extends DayElement<BoardMessages> {
  protected readonly texts = boardTexts;

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  protected open({ office }: Around<BoardMessages>) {
    return (t: BoardMessages) => (
      <h2>
        {t.title} {office}
      </h2>
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-board': TerminBoard;
  }
}
