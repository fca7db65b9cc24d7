/** All elements of the widget that are on the screen, what is only for the ear left out. */
export function visible(widget: HTMLElement, selector = '*'): HTMLElement[] {
  return [...widget.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden'),
  );
}

export const controls = 'button, a[href], input, select, textarea';

/** What a finding calls an element: `button.day «12»`. */
export function called(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const kind = [element.localName, ...element.classList].join('.');
  return `${kind} «${words.trim().slice(0, 40)}»`;
}
