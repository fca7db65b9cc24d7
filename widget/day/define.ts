import { DayElement } from './day-element.tsx';

/** Defines an element of the day, by the script at an address: usually the host of the script is the booking API's too. */
export function define(name: string, element: CustomElementConstructor, script: string): void {
  // A second copy of the script, or a test page that is loaded again, must not throw.
  if (!globalThis.customElements || customElements.get(name)) return;
  DayElement.defaultApi = new URL(script).origin;
  customElements.define(name, element);
}
