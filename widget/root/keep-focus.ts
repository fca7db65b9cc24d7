/**
 * Where a control goes away that had the focus, as the last «Verlängern» does, gives the focus to what it stood in, so that the
 * keyboard and a screen reader go on from there and not from the top of the page. The answer stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** The control that has the focus, and all that it stands in, outwards. */
  let way: EventTarget[] = [];

  function remember(event: FocusEvent) {
    way = event.composedPath();
  }

  function mend() {
    const [gone] = way;
    if (!(gone instanceof HTMLElement) || gone.isConnected) return;
    const place = way.find((it) => it instanceof HTMLElement && root.contains(it));
    way = [];
    // Another element may have been given it already.
    if (!(place instanceof HTMLElement) || document.activeElement !== document.body) return;
    place.tabIndex = -1;
    place.focus();
  }

  /** Given away on purpose; a control that is taken out of the page loses it too. */
  function forget() {
    queueMicrotask(() => {
      if (document.activeElement === document.body && root.contains(way[0] as Node)) way = [];
    });
  }

  const observer = new MutationObserver(mend);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  return () => observer.disconnect();
}
