import type { Slot } from '@termin/sdk/contract';
import type { Step } from './model/steps.ts';

/** An appointment as the page around is told of it: no personal data, no secret. */
export interface AppointmentDetail {
  id: string;
  office: string;
  start: string;
  end: string;
  services: { service: string; quantity: number }[];
}

/** The events of `<termin-widget>` with their `detail`. All bubble, also out of shadow roots around the element. */
export interface TerminEventDetails {
  /** The first step is on the screen. */
  'termin-ready': { step: Step };
  /** Another step is on the screen. */
  'termin-step': { step: Step };
  'termin-slot-held': AppointmentDetail & { expiresAt: string };
  /** The chosen time went to somebody else. */
  'termin-slot-lost': Slot;
  /** Booked, and waiting for its confirmation by mail. */
  'termin-booked': AppointmentDetail & { number: string | null };
  /** Something failed and was shown to the citizen; `code` is the SDK's. */
  'termin-error': { code: string };
}

export type TerminEvents = {
  [Name in keyof TerminEventDetails]: CustomEvent<TerminEventDetails[Name]>;
};
