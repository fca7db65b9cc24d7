import css from './all.css?inline';
import { inOwnUnits } from './units.ts';

/** Makes the one style sheet that all elements of a kind adopt; a policy against inline styles allows it. */
export function sheetOf(text: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(inOwnUnits(text));
    }
    return sheet;
  };
}

export const styleSheet = sheetOf(css);
