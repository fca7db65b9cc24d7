import { type Around, DayElement } from '../day/day-element.tsx';
import { sheetOf } from '../styles/sheet.ts';
import css from './kiosk.css?inline';
import type { KioskMessages } from './messages/de.ts';
import { kioskTexts } from './texts.ts';

const sheet = sheetOf(css);

/**
 * @tag termin-kiosk
 */
export class TerminKiosk extends DayElement<KioskMessages> {
  protected readonly texts = kioskTexts;

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  protected open({ office }: Around<KioskMessages>) {
    return (t: KioskMessages) => (
      <h2>
        {t.title} {office}
      </h2>
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-kiosk': TerminKiosk;
  }
}
