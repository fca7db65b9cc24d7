import { useWidget } from '../context.ts';
import { useLayoutEffect } from '../hooks.ts';

/** Long enough for the next key. */
const pause = 500;

/** Says a sentence to screen readers whenever it has changed, and stayed so for a moment; an empty one is silence. */
export function useSaid(sentence: string): void {
  const { announce } = useWidget();
  useLayoutEffect(() => {
    const timer = setTimeout(() => sentence && announce(sentence), pause);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}
