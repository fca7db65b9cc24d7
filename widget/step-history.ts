import type { BookingFlow, Step } from '@termin/sdk/flow';

/** What an entry of the browser's history keeps under the widget's key. */
interface Mark {
  step: Step;
  /** How many entries the widget has written before this one. */
  depth: number;
}

/**
 * Lets the browser's back and forward buttons move through the steps: one entry for each step the citizen goes to, until
 * the answer is called. The address stays. After the booking one press on the back button leaves the page.
 */
export function followHistory(flow: Pick<BookingFlow, 'step' | 'go'>, key: string): () => void {
  let popping = false;
  const mark = (): Mark | undefined => history.state?.[key];
  // What the page itself keeps in its entries stays there.
  const write = (how: 'pushState' | 'replaceState', depth: number) =>
    history[how]({ ...history.state, [key]: { step: flow.step.peek(), depth } }, '');

  function onPop() {
    const there = mark();
    // An entry without a mark is the page's own, such as a link to a place in it.
    if (!there) return;
    popping = true;
    flow.go(there.step);
    popping = false;
    // The step may not be open any more, e.g. without a hold: an entry more would keep the citizen here for ever.
    if (flow.step.peek() !== there.step) write('replaceState', there.depth);
  }

  if (!mark()) write('replaceState', 0);
  addEventListener('popstate', onPop);
  // No effect of the library's: this file stands apart and would bring a second library.
  const stop = flow.step.subscribe((step) => {
    const here = mark();
    if (popping || here?.step === step) return;
    const depth = here?.depth ?? 0;
    if (step === 'done' && depth > 0) history.go(-depth);
    else write('pushState', depth + 1);
  });
  return () => {
    stop();
    removeEventListener('popstate', onPop);
  };
}
