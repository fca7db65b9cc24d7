import type { TargetedKeyboardEvent } from 'preact';

/** Escape closes what one is in, where it has been opened by a button, and goes back to that. */
export function closeAround(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return;
  for (let place = event.target as Element | null; place; place = place.parentElement) {
    const opener = event.currentTarget.querySelector<HTMLElement>(
      `[aria-expanded=true][aria-controls="${place.id}"]`,
    );
    if (!opener) continue;
    event.preventDefault();
    opener.click();
    opener.focus();
    return;
  }
}
