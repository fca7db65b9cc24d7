import { signal } from '@preact/signals-core';
import type { Client, Wish } from '../client.ts';
import type { Hold, Slot } from '../contract/index.ts';
import { HoldLapsedError } from '../errors/hold-lapsed-error.ts';
import { RefusedError } from '../errors/refused-error.ts';
import { SlotTakenError } from '../errors/slot-taken-error.ts';
import { newBookingId, newSecret } from '../secrets.ts';
import { createCountdown } from './countdown.ts';
import type { FlowHold, Held, LostSlot } from './hold.ts';

export interface HoldEvents {
  held(hold: Hold): void;
  lost(slot: Slot): void;
  lapsed(hold: Hold): void;
}

/** What the flow does with the hold, and a face does not. */
export interface HoldControl extends FlowHold {
  /** Whether the time is held now. */
  take(slot: Slot, wish: Wish): Promise<boolean>;
  /** Asks the server how long the hold still lasts, e.g. after the device slept. */
  reread(): Promise<void>;
  /** Forgets the hold, because it became a booking or the server says that it is over. */
  forget(): void;
  restore(held: Held | null): void;
  /** Lets the time run until the answer is called. */
  start(): () => void;
}

export function createHold(client: Client, now: () => number, events: HoldEvents): HoldControl {
  const { held, secondsLeft, live, keep, set, lapse, tick } = createCountdown(now, events.lapsed);
  const taking = signal<Slot | null>(null);
  const lost = signal<LostSlot | null>(null);
  const error = signal<unknown>(null);
  const extending = signal(false);
  let attempt: { key: string; id: string; secret: string } | null = null;
  let latest = 0;
  let failed: () => Promise<unknown> = async () => undefined;

  /** The server has answered: the next choice of the same time is a new request. */
  function settle(id: string) {
    if (attempt?.id === id) attempt = null;
  }

  function fail(failure: unknown, retry: () => Promise<unknown>) {
    error.value = failure;
    failed = retry;
  }

  /** Without waiting: it lapses by itself where the request fails. */
  function giveBack(id: string, secret: string) {
    void client.release({ id, secret }).catch(() => undefined);
  }

  async function take(slot: Slot, wish: Wish): Promise<boolean> {
    latest += 1;
    const mine = latest;
    const { office, start } = slot;
    const key = JSON.stringify([slot, wish.services]);
    // After a lost answer the same choice is the same request, so that it finds its own hold again.
    if (attempt?.key !== key) attempt = { key, id: newBookingId(), secret: newSecret() };
    const { id, secret } = attempt;
    const before = live();
    const replaces = before && { id: before.hold.id, secret: before.secret };
    taking.value = slot;
    lost.value = null;
    error.value = null;
    try {
      const hold = await client.hold({ id, secret, office, start, ...wish, ...(replaces && { replaces }) });
      settle(id);
      if (mine !== latest) {
        giveBack(id, secret);
        return false;
      }
      keep(hold, secret);
      events.held(hold);
      return true;
    } catch (failure) {
      if (mine !== latest) return false;
      if (failure instanceof SlotTakenError) {
        settle(id);
        lost.value = { slot, alternatives: failure.alternatives };
        events.lost(slot);
      } else fail(failure, () => take(slot, wish));
      return false;
    } finally {
      if (mine === latest) taking.value = null;
    }
  }

  async function extend() {
    const mine = held.peek();
    if (!mine || extending.peek()) return;
    extending.value = true;
    error.value = null;
    try {
      // The count of extensions left goes along: what is sent twice counts once.
      const hold = await client.extend({ ...mine.hold, secret: mine.secret });
      if (held.peek() === mine) keep(hold, mine.secret);
    } catch (failure) {
      if (held.peek() !== mine) return;
      if (failure instanceof HoldLapsedError) lapse();
      else if (failure instanceof RefusedError) set({ ...mine, hold: { ...mine.hold, extensionsLeft: 0 } });
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
      if (held.peek() === mine) keep(hold, mine.secret);
    } catch (failure) {
      // Whatever else failed: until its time is up the hold is believed in, and booking it tells.
      if (failure instanceof HoldLapsedError && held.peek() === mine) lapse();
    }
  }

  return {
    held,
    taking,
    lost,
    error,
    extending,
    secondsLeft,
    take,
    again: async () => {
      await failed();
    },
    extend,
    reread,
    release: () => {
      const mine = held.peek();
      set(null);
      if (mine) giveBack(mine.hold.id, mine.secret);
    },
    forget: () => set(null),
    restore: set,
    start: () => {
      tick();
      const timer = setInterval(tick, 1000);
      return () => clearInterval(timer);
    },
  };
}
