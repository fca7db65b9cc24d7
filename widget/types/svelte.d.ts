import type { TerminWidget } from '@termin/widget';
import type { HTMLAttributes } from 'svelte/elements';
import type { TerminAttributes, TerminListeners } from './attributes.d.ts';

// Svelte 5: `import type {} from '@termin/widget/svelte'` anywhere in the project.
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'termin-widget': HTMLAttributes<TerminWidget> & TerminAttributes & TerminListeners;
  }
}
