const nobodyHasIt = () => document.activeElement === document.body;

/**
 * Where a control goes away that had the focus, as the last «Verlängern» does, gives the focus to what it stood in, so that the
 * keyboard and a screen reader go on from there and not from the top of the page. Ends with `root`.
 */
export function keepFocus(root: HTMLElement | null): void {
  /** The control that has the focus, and all that it stands in, outwards. */
  let way: HTMLElement[] = [];

  root?.addEventListener('focusin', (event) => {
    way = event.composedPath() as HTMLElement[];
  });

  // Given away on purpose. A control that is taken out of the page loses it too.
  root?.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (nobodyHasIt() && way[0]?.isConnected) way = [];
    }),
  );

  if (root) new MutationObserver(mend).observe(root, { childList: true, subtree: true });

  function mend() {
    if (!way[0] || way[0].isConnected) return;
    const place = way.find((it) => root?.contains(it));
    way = [];
    if (!place || !nobodyHasIt()) return;
    place.tabIndex = -1;
    place.focus();
  }
}
