import type { ReadonlySignal } from '@preact/signals-core';
import type { Client } from '../client.ts';
import type { Booking, Hold, Office, Slot } from '../contract/index.ts';
import type { FlowBooking } from './booking.ts';
import type { FlowCalendar } from './calendar.ts';
import type { FlowCatalogue } from './catalogue.ts';
import type { FlowForm } from './form.ts';
import type { FlowHold } from './hold.ts';
import type { FlowPreferences } from './preferences.ts';
import type { FlowSelection } from './selection.ts';
import type { FlowStorage } from './snapshot.ts';
import type { FlowSteps, Step } from './steps.ts';

/** What the page around is told, e.g. to count it. No personal data. */
export interface FlowEvents {
  /** The catalogue is there, and with it the step to show. */
  ready(): void;
  /** Another step is shown. */
  step(step: Step): void;
  held(hold: Hold): void;
  /** The chosen time went to somebody else. */
  lost(slot: Slot): void;
  booked(booking: Booking): void;
  /** Something failed: the `code` of a `TerminError`, or `unexpected`. */
  error(code: string): void;
}

/** What the page wants chosen at first. */
export interface Wishes {
  /** Id of an office. */
  office: string | null;
  /** Services with quantities: `reisepass:2,meldung`. */
  services: string | null;
}

/** What a flow is made of; only the client is needed. */
export interface BookingFlowOptions {
  /** Made by `createClient` or `createBareClient`. */
  client: Client;
  /** Keeps what a reload must bring back; left out: a reload begins anew. */
  storage?: FlowStorage;
  events?: Partial<FlowEvents>;
  wishes?: Partial<Wishes>;
  /** Milliseconds since 1970 by the clock of this device; `Date.now` when left out. */
  now?: () => number;
}

/** Why the citizen is back at the times: the hold ran out, or somebody else has the time now. */
export type Notice = 'lapsed' | 'gone' | null;

/**
 * One citizen's way to an appointment: state and actions, without markup. State is signals, to be read with `.value`
 * inside an effect, or followed with `subscribe`. No method throws what a request failed with: it stands in the `error`
 * of the part that asked.
 */
export interface BookingFlow extends FlowSteps {
  readonly client: Client;
  readonly catalogue: FlowCatalogue;
  readonly selection: FlowSelection;
  readonly preferences: FlowPreferences;
  readonly calendar: FlowCalendar;
  readonly hold: FlowHold;
  readonly form: FlowForm;
  readonly booking: FlowBooking;
  readonly notice: ReadonlySignal<Notice>;
  /** The office of the held or booked time. */
  readonly office: ReadonlySignal<Office | null>;
  /** Whether the citizen agrees to the city's privacy text. */
  readonly consented: ReadonlySignal<boolean>;
  /** Booking was tried without the consent. */
  readonly consentMissing: ReadonlySignal<boolean>;
  consent(given: boolean): void;
  /** Holds a time in place of the one held before, and shows its day. Of several quick choices the last one counts. */
  take(slot: Slot): Promise<void>;
  /**
   * Books what is held, and shows the step that follows from it: `done`; `time` when the hold has lapsed and its time is
   * gone; `details` when the server wants other data. Without consent nothing is sent. Safe to repeat.
   */
  book(): Promise<void>;
  /** Gives up what is held, forgets everything typed and chosen, and begins another appointment. */
  restart(): void;
  /** Takes over what the page wants chosen; what is left out stays. */
  prefer(wishes: Partial<Wishes>): void;
  /** Loads the catalogue if it is not there yet, e.g. to try again. */
  open(): Promise<void>;
  /** The device or the network is back: reads anew what may have changed, and tries again what was lost on its way. */
  wake(): Promise<void>;
  /** Loads data and runs timers until the answer is called; the state stays, and may be started again. */
  start(): () => void;
}
