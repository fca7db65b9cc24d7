/** Escape closes what one is in, where it has been opened by a button, and goes back to that. */
export function closeAround(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  for (const place of event.composedPath()) {
    if (!(place instanceof HTMLElement) || !place.id) continue;
    const opener = root.querySelector<HTMLElement>(`[aria-expanded=true][aria-controls="${place.id}"]`);
    if (!opener) continue;
    event.preventDefault();
    opener.click();
    opener.focus();
    return;
  }
}
