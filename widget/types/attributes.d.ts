import type { TerminEvents } from '@termin/widget';

/** The attributes of `<termin-widget>`, for the types of every framework. */
export interface TerminAttributes {
  /** Where the booking API lives; without it, at the origin of the script. */
  api?: string | undefined;
  /** Id of the office to begin with. */
  office?: string | undefined;
  /** Services chosen at first: `reisepass:2,meldung`. */
  service?: string | undefined;
  /** Lets the page's address choose: `?termin-office=…&termin-service=…`. */
  'deep-link'?: boolean | undefined;
  /** Lets the browser's back button move through the steps. */
  history?: boolean | undefined;
  /** Languages to choose from in a menu: `de en tr ar`. */
  languages?: string | undefined;
  /** `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between. */
  theme?: string | undefined;
  /** `lazy`: starts when it is scrolled near. */
  loading?: 'eager' | 'lazy' | undefined;
}

/** Listeners by their names in JSX: `ontermin-booked`. */
export type TerminListeners = {
  [Name in keyof TerminEvents as `on${Name}`]?: ((event: TerminEvents[Name]) => void) | undefined;
};
