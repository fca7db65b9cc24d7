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

/** The attributes of `<termin-board>`. */
export interface BoardAttributes extends Pick<TerminAttributes, 'api' | 'theme'> {
  /** Id of the office. */
  office?: string | undefined;
  /** Languages in which the words around the numbers stand, ten seconds each: `de en tr ar`. */
  languages?: string | undefined;
  /** Whether two tones are heard at each call. */
  chime?: 'on' | 'off' | undefined;
  /** Languages in which each call is spoken, one after the other: `de en`. */
  speech?: string | undefined;
}

/** Listeners by their names in JSX: `ontermin-booked`. */
export type TerminListeners = {
  [Name in keyof TerminEvents as `on${Name}`]?: ((event: TerminEvents[Name]) => void) | undefined;
};

/** The attributes of `<termin-desk>`. */
export interface DeskAttributes {
  /** Where the booking API lives; without it, at the origin of the script. */
  api?: string | undefined;
  /** Id of the office. */
  office?: string | undefined;
  /** The counter that this is; without it the clerk chooses. */
  counter?: string | undefined;
  /** What proves who works here; without it staff log in. */
  token?: string | undefined;
  /** Languages to choose from in a menu: `de en tr ar`. */
  languages?: string | undefined;
  /** `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between. */
  theme?: string | undefined;
}

/** The attributes of `<termin-kiosk>`. */
export interface KioskAttributes {
  /** Where the booking API lives; without it, at the origin of the script. */
  api?: string | undefined;
  /** Id of the office. */
  office?: string | undefined;
  /** Token of the device; without it, a session that was begun on this page's own server. */
  token?: string | undefined;
  /** A scanner is attached: citizens are told to use it. */
  scanner?: boolean | undefined;
  /** Offers to print the number. */
  print?: boolean | undefined;
  /** Languages to choose from: `de en tr ar`; all of them when left out. */
  languages?: string | undefined;
  /** `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between. */
  theme?: string | undefined;
}
