import type { TerminWidget } from '@termin/widget';
import type { TerminBoard } from '@termin/widget/board';
import type { TerminDesk } from '@termin/widget/desk';
import type { TerminKiosk } from '@termin/widget/kiosk';
import type { HTMLAttributes } from 'svelte/elements';
import type {
  BoardAttributes,
  DeskAttributes,
  KioskAttributes,
  TerminAttributes,
  TerminListeners,
} from './attributes.d.ts';

// Svelte 5: `import type {} from '@termin/widget/svelte'` anywhere in the project.
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'termin-board': HTMLAttributes<TerminBoard> & BoardAttributes;
    'termin-widget': HTMLAttributes<TerminWidget> & TerminAttributes & TerminListeners;
    'termin-kiosk': HTMLAttributes<TerminKiosk> & KioskAttributes;
    'termin-desk': HTMLAttributes<TerminDesk> & DeskAttributes;
  }
}
