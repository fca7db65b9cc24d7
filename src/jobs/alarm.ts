/** A pause that can be cut short. */
export interface Alarm {
  /** Resolves after so many milliseconds, or at once if rung since the last wait. */
  wait(ms: number): Promise<void>;
  ring(): void;
}

export function createAlarm(): Alarm {
  let rung = false;
  let wakeUp = () => {};
  return {
    async wait(ms) {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, ms);
        wakeUp = resolve;
        await promise;
        clearTimeout(timer);
      }
      rung = false;
    },
    ring() {
      rung = true;
      wakeUp();
    },
  };
}
