import type { Page } from 'playwright';

export interface Focused {
  /** Its name, or its text. */
  name: string;
  /** Whether it shows that it has the focus. */
  ringed: boolean;
  /** Whether its middle is on the screen, with nothing over it. */
  inSight: boolean;
  /** Whether it stands in the widget, and not in the page around. */
  inWidget: boolean;
}

/** What has the focus now, shadow roots looked through; null: the page itself. */
export function focusedOn(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
    const element = root.activeElement;
    if (!element || element === document.body) return null;
    // A radio button is drawn by its label.
    const label = element.closest('label');
    const shown =
      element instanceof HTMLInputElement && element.type === 'radio' ? (label ?? element) : element;
    const ring = (it: Element | null) => it && getComputedStyle(it).outlineStyle !== 'none';
    const { left, top, width, height } = shown.getBoundingClientRect();
    const there = root.elementFromPoint(left + width / 2, top + height / 2);
    return {
      name: element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '',
      ringed: Boolean(ring(element) || ring(label)),
      inSight: Boolean(there && (shown.contains(there) || there.contains(shown))),
      inWidget: root !== document,
    };
  });
}
