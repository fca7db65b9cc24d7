import type { Slot } from '@termin/sdk/contract';
import type { Step } from '@termin/sdk/flow';
import type { LanguageTag } from './language/languages.ts';

/** An appointment as the page around is told of it: no personal data, no secret. */
export interface AppointmentDetail {
  id: string;
  /** Id of the office. */
  office: string;
  /** With the office's offset: `2020-03-12T09:52:00+01:00`. */
  start: string;
  end: string;
  services: { service: string; quantity: number }[];
}

/**
 * What `detail` holds for each event of `<termin-widget>`, beside its `version`. All events bubble, also out of shadow
 * roots around the element, and none can be cancelled.
 */
export interface TerminEventDetails {
  /** The first step is on the screen. */
  'termin-ready': { step: Step };
  /** Another step is on the screen. */
  'termin-step': { step: Step };
  /** The citizen has chosen a time, which nobody else can take until `expiresAt`. */
  'termin-slot-held': AppointmentDetail & { expiresAt: string };
  /** The chosen time went to somebody else. */
  'termin-slot-lost': Slot;
  /** Booked, and waiting for its confirmation by mail. `number` is the waiting number. */
  'termin-booked': AppointmentDetail & { number: string | null };
  /** The citizen has chosen another language in the widget's menu. */
  'termin-language': { language: LanguageTag };
  /** Something failed and was shown to the citizen; `code` is the SDK's. */
  'termin-error': { code: string };
}

/** Counted up when a detail loses something or something in it changes its meaning; what is new leaves it as it is. */
export const eventVersion = 1;

export type TerminEvents = {
  [Name in keyof TerminEventDetails]: CustomEvent<
    TerminEventDetails[Name] & { version: typeof eventVersion }
  >;
};
