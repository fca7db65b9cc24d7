import type { TerminEvents } from '@termin/widget';
import type { DefineComponent } from 'vue';
import type { BoardAttributes, DeskAttributes, KioskAttributes, TerminAttributes } from './attributes.d.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Listeners by the names that Vue makes of `@termin-booked`. */
type VueListeners = {
  [Name in keyof TerminEvents as `on${Capitalize<Camel<Name>>}`]?: (event: TerminEvents[Name]) => void;
};

// Vue 3: `import type {} from '@termin/widget/vue'` anywhere in the project.
declare module 'vue' {
  interface GlobalComponents {
    'termin-board': DefineComponent<BoardAttributes>;
    'termin-widget': DefineComponent<TerminAttributes & VueListeners>;
    'termin-kiosk': DefineComponent<KioskAttributes>;
    'termin-desk': DefineComponent<DeskAttributes>;
  }
}
