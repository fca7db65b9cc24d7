import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { BoardCall } from '@termin/sdk/contract';
import { pause } from '../pause.ts';
import { isSame, newCalls } from './new-calls.ts';

/** Milliseconds that a call stands there alone, however many come after it: time to look up, and to read it twice. */
const shortest = 5_000;

/** The call that is large on the board. */
export interface Shown {
  call: BoardCall;
  /** It was called just now, and is being announced. */
  isNew: boolean;
}

interface Options {
  /** Makes a call heard; the next one waits for it. `behind` more are waiting. */
  announce(call: BoardCall, behind: number): Promise<void>;
  until: AbortSignal;
}

/** Shows one new call after the other, none of them too briefly, and then goes on showing the newest. */
export function showInTurn({ announce, until }: Options) {
  const shown = signal<Shown | null>(null);
  let calls: readonly BoardCall[] | null = null;
  let waiting: BoardCall[] = [];
  let isShowing = false;

  async function showAll(): Promise<void> {
    isShowing = true;
    for (let call = waiting.shift(); call && !until.aborted; call = waiting.shift()) {
      shown.value = { call, isNew: true };
      await Promise.all([pause(shortest, until), announce(call, waiting.length)]);
    }
    isShowing = false;
    rest();
  }

  function rest(): void {
    const newest = calls?.[0];
    const before = shown.peek();
    if (!newest) shown.value = null;
    else if (!before || before.isNew || !isSame(before.call, newest)) {
      shown.value = { call: newest, isNew: false };
    }
  }

  return {
    shown: shown as ReadonlySignal<Shown | null>,
    /** What an answer says has been called, the newest first. */
    take(now: readonly BoardCall[]): void {
      const fresh = calls ? newCalls(calls, now) : [];
      calls = now;
      // Who was called back in the meantime need not look up any more.
      waiting = [...waiting.filter((call) => now.some((one) => isSame(one, call))), ...fresh];
      if (isShowing) return;
      if (waiting.length > 0) void showAll();
      else rest();
    },
  };
}
