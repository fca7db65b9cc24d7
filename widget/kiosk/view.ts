import type { ReadonlySignal } from '@preact/signals-core';
import type { Board } from '@termin/sdk/contract';
import type { Followed } from '../day/follow.ts';
import type { StaffSession } from '../day/staff-session.ts';
import type { Language } from '../language/language.ts';
import type { Said } from '../root/live-region.tsx';
import type { Catalogue } from './catalogue.ts';
import type { Idle } from './idle.ts';
import type { Kiosk } from './kiosk.model.ts';
import type { KioskMessages } from './messages/de.ts';

/** What the device was given by its attributes. */
export interface Equipment {
  /** A scanner is attached, so citizens are told of it. */
  scanner: boolean;
  printer: boolean;
}

/** What every part of the kiosk shares. */
export interface View {
  t: KioskMessages;
  kiosk: Kiosk;
  /** What the board shows: how many wait, and whether people without an appointment are served. */
  board: ReadonlySignal<Followed<Board>>;
  /** The office's clock, `09:52`. */
  time: ReadonlySignal<string | null>;
  catalogue: ReadonlySignal<Catalogue | null>;
  idle: Pick<Idle, 'left' | 'touch'>;
  session: StaffSession;
  language: Language<KioskMessages>;
  equipment: Equipment;
  said: ReadonlySignal<Said[]>;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
}
