import type { ReadonlySignal } from '@preact/signals-core';
import type { Hold, Slot } from '../contract/index.ts';

/** The citizen's hold, its secret, and when it ends by the clock of this device (ms since 1970). */
export interface Held {
  hold: Hold;
  secret: string;
  deadline: number;
}

/** A time that another citizen got, and the nearest ones that are left. */
export interface LostSlot {
  slot: Slot;
  alternatives: Slot[];
}

/** The hold on a time: taken by the flow's `take`, extended, given up, lapsed. */
export interface FlowHold {
  readonly held: ReadonlySignal<Held | null>;
  /** The time that is being asked for right now. */
  readonly taking: ReadonlySignal<Slot | null>;
  /** Until another time is taken. */
  readonly lost: ReadonlySignal<LostSlot | null>;
  /** Why the last request failed on its way; null when it did not. The times themselves are not at fault. */
  readonly error: ReadonlySignal<unknown>;
  readonly extending: ReadonlySignal<boolean>;
  /** Seconds left; 0 without a hold. Moves once a second while the flow is started. */
  readonly secondsLeft: ReadonlySignal<number>;
  /** Sends again what failed on its way. */
  again(): Promise<void>;
  /** Starts the time anew, as often as `held.hold.extensionsLeft` says. After a lost answer the next call is the same extension. */
  extend(): Promise<void>;
  /** Gives the hold up, without waiting for the server. */
  release(): void;
}
