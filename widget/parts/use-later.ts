import { useLayoutEffect, useSignal } from '../hooks.ts';

/** True once the component has stood for so many milliseconds. */
export function useLater(milliseconds: number): boolean {
  const later = useSignal(false);
  useLayoutEffect(() => {
    const timer = setTimeout(() => {
      later.value = true;
    }, milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, later]);
  return later.value;
}
