import type { TerminWidget } from '@termin/widget';
import type { HTMLAttributes } from 'preact';
import type { TerminAttributes, TerminListeners } from './attributes.d.ts';

// `import type {} from '@termin/widget/preact'` anywhere in the project.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'termin-widget': HTMLAttributes<TerminWidget> & TerminAttributes & TerminListeners;
    }
  }
}
