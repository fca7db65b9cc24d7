import type { ReadonlySignal } from '@termin/sdk/flow';
import { onScopeDispose, type ShallowRef, shallowRef } from 'vue';

/** A ref that follows a signal for as long as the component lives. To be read only. */
export function useValue<T>(signal: ReadonlySignal<T>): Readonly<ShallowRef<T>> {
  const value = shallowRef(signal.peek()) as ShallowRef<T>;
  const stop = signal.subscribe((next) => {
    value.value = next;
  });
  onScopeDispose(stop);
  return value;
}
