export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Resolves at the first Ctrl-C or SIGTERM. The second one ends the process at once, with 1. */
export function stopSignal(): Promise<StopSignal> {
  const { promise, resolve } = Promise.withResolvers<StopSignal>();
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // By hand: the first process of a container has no default to fall back on.
      if (told) process.exit(1);
      told = true;
      resolve(signal);
    });
  }
  return promise;
}

/** Ends the process with 1 after an error that nobody caught, which the log tells as it tells others. */
export function endOnCrash(report: (error: unknown) => void): void {
  process.on('uncaughtException', (error) => {
    report(error);
    process.exit(1);
  });
}

/** Whether the work ended within so many milliseconds. Rejects as the work does. */
export async function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  try {
    return await Promise.race([work.then(() => true), promise]);
  } finally {
    clearTimeout(timer);
  }
}
