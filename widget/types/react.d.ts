import type { TerminWidget } from '@termin/widget';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TerminAttributes, TerminListeners } from './attributes.d.ts';

// React 19 and later: `import type {} from '@termin/widget/react'` anywhere in the project.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'termin-widget': DetailedHTMLProps<HTMLAttributes<TerminWidget>, TerminWidget> &
        TerminAttributes &
        TerminListeners;
    }
  }
}
