import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Milliseconds without a touch after which the citizen is asked whether they are still there. */
export const quietMs = 20_000;
/** Seconds to answer in. WCAG 2.2.1 asks for twenty at least. */
export const warningSeconds = 20;

/** The watch over a device that somebody may have left. */
export interface Idle {
  /** Seconds until it is taken for left; null while there is no need to ask. */
  readonly left: ReadonlySignal<number | null>;
  /** Somebody is there. */
  touch(): void;
  /** Nobody need be there: nothing is on the screen that is anybody's. */
  rest(): void;
}

/** Tells `onLeft` once nobody has touched the device for long, and nobody has answered. */
export function createIdle(onLeft: () => void, until: AbortSignal): Idle {
  const left = signal<number | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(): void {
    clearTimeout(timer);
    left.value = null;
  }

  function count(seconds: number): void {
    if (seconds === 0) {
      rest();
      onLeft();
      return;
    }
    left.value = seconds;
    timer = setTimeout(() => count(seconds - 1), 1_000);
  }

  until.addEventListener('abort', rest);
  return {
    left,
    rest,
    touch() {
      rest();
      if (!until.aborted) timer = setTimeout(() => count(warningSeconds), quietMs);
    },
  };
}
