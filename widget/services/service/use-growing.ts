import { useLayoutEffect, useSignal } from '../../hooks.ts';

const atOnce = 24;

/**
 * The beginning of a long list, and soon after all of it: what is in sight is there at once, and a key that is pressed
 * meanwhile is not kept waiting. Begins anew with another list.
 */
export function useGrowing<Row>(list: Row[]): Row[] {
  const grown = useSignal({ list, count: atOnce });
  const count = grown.value.list === list ? grown.value.count : atOnce;
  useLayoutEffect(() => {
    if (count >= list.length) return;
    const timer = setTimeout(() => {
      grown.value = { list, count: count + atOnce };
    }, 20);
    return () => clearTimeout(timer);
  }, [list, count]);
  return list.slice(0, count);
}
