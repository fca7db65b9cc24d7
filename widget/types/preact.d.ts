import type { TerminWidget } from '@termin/widget';
import type { TerminBoard } from '@termin/widget/board';
import type { TerminKiosk } from '@termin/widget/kiosk';
import type { HTMLAttributes } from 'preact';
import type {
  BoardAttributes,
  DeskAttributes,
  KioskAttributes,
  TerminAttributes,
  TerminListeners,
} from './attributes.d.ts';

// `import type {} from '@termin/widget/preact'` anywhere in the project.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'termin-board': HTMLAttributes<TerminBoard> & BoardAttributes;
      'termin-widget': HTMLAttributes<TerminWidget> & TerminAttributes & TerminListeners;
      'termin-kiosk': HTMLAttributes<TerminKiosk> & KioskAttributes;
      'termin-desk': HTMLAttributes<HTMLElement> & DeskAttributes;
    }
  }
}
