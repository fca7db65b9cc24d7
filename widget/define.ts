import { TerminWidget } from './element.tsx';

// A second copy of the script, or a test page that is loaded again, must not throw.
if (globalThis.customElements && !customElements.get('termin-widget')) {
  customElements.define('termin-widget', TerminWidget);
}
