import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import {
  type Client,
  HoldLapsedError,
  newBookingId,
  newSecret,
  RefusedError,
  SlotTakenError,
} from '@termin/sdk/bare';
import type { Hold, Selection, Slot } from '@termin/sdk/contract';

/** The citizen's hold, its secret, and when it ends by the clock of this device (ms since 1970). */
export interface Held {
  hold: Hold;
  secret: string;
  deadline: number;
}

/** A time that another citizen got. */
export interface LostSlot {
  slot: Slot;
  alternatives: Slot[];
}

export interface HoldWish {
  services: Selection;
  offices: string[];
}

export interface HoldEvents {
  held(hold: Hold): void;
  lost(slot: Slot): void;
  lapsed(hold: Hold): void;
}

/** The hold on a time: taken, extended, given up, lapsed. */
export interface FlowHold {
  readonly held: ReadonlySignal<Held | null>;
  /** The time that is being asked for right now. */
  readonly taking: ReadonlySignal<Slot | null>;
  readonly lost: ReadonlySignal<LostSlot | null>;
  /** Why the last request failed on its way; the times themselves are not at fault. */
  readonly error: ReadonlySignal<unknown>;
  readonly extending: ReadonlySignal<boolean>;
  /** Seconds left; 0 without a hold. Moves once a second while started. */
  readonly secondsLeft: ReadonlySignal<number>;
  /** Holds a time in place of the one held before. Of several quick choices the last one counts. */
  take(slot: Slot, wish: HoldWish): Promise<boolean>;
  /** Asks again for what failed on its way. */
  again(): Promise<void>;
  extend(): Promise<void>;
  /** Asks the server how long the hold still lasts, e.g. after the device slept. */
  reread(): Promise<void>;
  /** Gives the hold up, without waiting for the server. */
  release(): void;
  /** Forgets the hold, because it became a booking or the server says that it is over. */
  forget(): void;
  forgetLost(): void;
  restore(held: Held | null): void;
  start(): () => void;
}

export function createHold(client: Client, now: () => number, events: HoldEvents): FlowHold {
  const held = signal<Held | null>(null);
  const taking = signal<Slot | null>(null);
  const lost = signal<LostSlot | null>(null);
  const error = signal<unknown>(null);
  const extending = signal(false);
  const time = signal(now());
  let attempt = { key: '', id: '', secret: '' };
  let latest = 0;
  let failed: () => Promise<unknown> = async () => undefined;

  const withDeadline = (hold: Hold, secret: string): Held => ({
    hold,
    secret,
    deadline: now() + hold.expiresIn * 1000,
  });
  const live = (one: Held | null) => one !== null && one.deadline > now();

  /** The server has answered: the next choice of the same time is a new request. */
  function settle(id: string) {
    if (attempt.id === id) attempt = { key: '', id: '', secret: '' };
  }

  async function take(slot: Slot, { services, offices }: HoldWish): Promise<boolean> {
    latest += 1;
    const mine = latest;
    const key = JSON.stringify([slot, services]);
    // After a lost answer the same choice is the same request, so that it finds its own hold again.
    if (attempt.key !== key) attempt = { key, id: newBookingId(), secret: newSecret() };
    const { id, secret } = attempt;
    const before = held.peek();
    taking.value = slot;
    lost.value = null;
    error.value = null;
    try {
      const hold = await client.hold({
        id,
        secret,
        office: slot.office,
        start: slot.start,
        services,
        offices,
        ...(before && live(before) && { replaces: { id: before.hold.id, secret: before.secret } }),
      });
      settle(id);
      if (mine !== latest) {
        void client.release({ id, secret }).catch(() => undefined);
        return false;
      }
      time.value = now();
      held.value = withDeadline(hold, secret);
      events.held(hold);
      return true;
    } catch (failure) {
      if (mine !== latest) return false;
      if (failure instanceof SlotTakenError) {
        settle(id);
        lost.value = { slot, alternatives: failure.alternatives };
        events.lost(slot);
      } else fail(failure, () => take(slot, { services, offices }));
      return false;
    } finally {
      if (mine === latest) taking.value = null;
    }
  }

  function fail(failure: unknown, retry: () => Promise<unknown>) {
    error.value = failure;
    failed = retry;
  }

  async function extend() {
    const mine = held.peek();
    if (!mine || extending.peek()) return;
    extending.value = true;
    error.value = null;
    try {
      const hold = await client.extend({ ...mine.hold, secret: mine.secret });
      if (held.peek() === mine) held.value = withDeadline(hold, mine.secret);
    } catch (failure) {
      if (failure instanceof HoldLapsedError) lapse();
      else if (failure instanceof RefusedError)
        held.value = { ...mine, hold: { ...mine.hold, extensionsLeft: 0 } };
      else fail(failure, extend);
    } finally {
      extending.value = false;
    }
  }

  async function reread() {
    tick();
    const mine = held.peek();
    if (!mine) return;
    const { id, office, start, services } = mine.hold;
    try {
      // The same hold asked for again is the same hold, with the time that it has left.
      const hold = await client.hold({ id, secret: mine.secret, office, start, services });
      if (held.peek() === mine) held.value = withDeadline(hold, mine.secret);
    } catch (failure) {
      // Whatever else failed: until its time is up the hold is believed in, and booking it tells.
      if (failure instanceof HoldLapsedError && held.peek() === mine) lapse();
    }
  }

  function lapse() {
    const mine = held.peek();
    held.value = null;
    if (mine) events.lapsed(mine.hold);
  }

  function tick() {
    time.value = now();
    if (held.peek() && !live(held.peek())) lapse();
  }

  return {
    held,
    taking,
    lost,
    error,
    extending,
    secondsLeft: computed(() =>
      held.value ? Math.max(0, Math.ceil((held.value.deadline - time.value) / 1000)) : 0,
    ),
    take,
    again: async () => {
      await failed();
    },
    extend,
    reread,
    release: () => {
      const mine = held.peek();
      held.value = null;
      // It lapses by itself where the request fails.
      if (mine) void client.release({ id: mine.hold.id, secret: mine.secret }).catch(() => undefined);
    },
    forget: () => {
      held.value = null;
    },
    forgetLost: () => {
      lost.value = null;
    },
    restore: (before) => {
      held.value = before;
    },
    start: () => {
      tick();
      const timer = setInterval(tick, 1000);
      return () => clearInterval(timer);
    },
  };
}
