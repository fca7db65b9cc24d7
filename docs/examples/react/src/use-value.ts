import type { ReadonlySignal } from '@termin/sdk/flow';
import { useCallback, useSyncExternalStore } from 'react';

/** The value of a signal; the component is rendered anew when it changes. */
export function useValue<T>(signal: ReadonlySignal<T>): T {
  const subscribe = useCallback((changed: () => void) => signal.subscribe(() => changed()), [signal]);
  return useSyncExternalStore(subscribe, () => signal.peek());
}
