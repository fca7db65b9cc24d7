// First, so that Preact and signals, which are written alike, stand together and compress better.
import './hooks.ts';
import { TerminWidget } from './element.tsx';

// A second copy of the script, or a test page that is loaded again, must not throw.
if (globalThis.customElements && !customElements.get('termin-widget')) {
  // Usually the host of the script is the booking API's too.
  TerminWidget.defaultApi = new URL(import.meta.url).origin;
  customElements.define('termin-widget', TerminWidget);
}
