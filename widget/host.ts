// What every element of ours does as the page's own.

// On a server there are no elements: importing must still work.
export const HostElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The element's shadow root with these styles. */
export function openRoot(host: HTMLElement, styles: () => CSSStyleSheet): ShadowRoot {
  // First the styles: where the browser is too old for them, the element's own children stay on the screen.
  const sheet = styles();
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Calls back whenever the page, or a part of it, turns to another language. Answers how to end that. */
export function onPageLanguage(turned: () => void): () => void {
  const page = new MutationObserver(turned);
  page.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return () => page.disconnect();
}

/** What was set before the element was defined, as frameworks do, would otherwise hide its accessors. */
export function takeOverProperties(host: HTMLElement): void {
  for (const [name, value] of Object.entries(host)) {
    if (!(name in Object.getPrototypeOf(host))) continue;
    delete host[name as keyof HTMLElement];
    Object.assign(host, { [name]: value });
  }
}
