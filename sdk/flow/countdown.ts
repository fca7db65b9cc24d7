import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Hold } from '../contract/index.ts';
import type { Held } from './hold.ts';

/** What is held, and for how long still by the clock of this device. */
export interface Countdown {
  readonly held: ReadonlySignal<Held | null>;
  readonly secondsLeft: ReadonlySignal<number>;
  /** What is held, unless its time is up. */
  live(): Held | null;
  /** The server has just said how long the hold lasts. */
  keep(hold: Hold, secret: string): void;
  set(held: Held | null): void;
  /** The hold is over. */
  lapse(): void;
  /** Looks at the clock. */
  tick(): void;
}

export function createCountdown(now: () => number, onLapse: (hold: Hold) => void): Countdown {
  const held = signal<Held | null>(null);
  const time = signal(now());

  function live() {
    const mine = held.peek();
    return mine && mine.deadline > now() ? mine : null;
  }

  function set(next: Held | null) {
    held.value = next;
  }

  function lapse() {
    const mine = held.peek();
    set(null);
    if (mine) onLapse(mine.hold);
  }

  return {
    held,
    secondsLeft: computed(() =>
      held.value ? Math.max(0, Math.ceil((held.value.deadline - time.value) / 1000)) : 0,
    ),
    live,
    keep: (hold, secret) => {
      time.value = now();
      set({ hold, secret, deadline: time.peek() + hold.expiresIn * 1000 });
    },
    set,
    lapse,
    tick: () => {
      time.value = now();
      if (!live()) lapse();
    },
  };
}
