import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from '../../hooks.ts';
import type { View } from '../view.ts';

interface Props {
  view: View;
  title: string;
  /** One line of help, or what there is to know. */
  children?: ComponentChildren;
}

/** The question of a screen, or its answer. It takes the focus, so that a screen reader begins here. */
export function Heading({ view: { kiosk }, title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The first of all screens has come by itself: nobody waits for it to speak.
    if (kiosk.hasBegun()) heading.current?.focus();
    return undefined;
  }, []);
  return (
    <div class="question">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
