import type { TerminWidget } from '@termin/widget';
import type { TerminBoard } from '@termin/widget/board';
import type { TerminDesk } from '@termin/widget/desk';
import type { TerminKiosk } from '@termin/widget/kiosk';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  BoardAttributes,
  DeskAttributes,
  KioskAttributes,
  TerminAttributes,
  TerminListeners,
} from './attributes.d.ts';

// React 19 and later: `import type {} from '@termin/widget/react'` anywhere in the project.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'termin-board': DetailedHTMLProps<HTMLAttributes<TerminBoard>, TerminBoard> & BoardAttributes;
      'termin-widget': DetailedHTMLProps<HTMLAttributes<TerminWidget>, TerminWidget> &
        TerminAttributes &
        TerminListeners;
      'termin-kiosk': DetailedHTMLProps<HTMLAttributes<TerminKiosk>, TerminKiosk> & KioskAttributes;
      'termin-desk': DetailedHTMLProps<HTMLAttributes<TerminDesk>, TerminDesk> & DeskAttributes;
    }
  }
}
