import { onTestFinished } from 'vitest';

const speaking = '[role=log], [role=alert], [role=status]';

/** What a screen reader says by itself from now on, in the order in which it comes: new or changed text where the page speaks. */
export function listen(root: ShadowRoot): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : null;
        // An alert is read where it appears; everything else only in a place that was there before.
        const alert = element?.matches('[role=alert]') ? element : element?.querySelector('[role=alert]');
        const place =
          target instanceof Element ? target.closest(speaking) : target.parentElement?.closest(speaking);
        const words = (alert ?? (place && node))?.textContent?.trim();
        if (words) heard.push(words);
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}
