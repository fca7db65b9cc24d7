import css from './all.css?inline';
import { inOwnUnits } from './units.ts';

let sheet: CSSStyleSheet | undefined;

/** The one style sheet that all widgets of a page adopt; a policy against inline styles allows it. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(inOwnUnits(css));
  }
  return sheet;
}
