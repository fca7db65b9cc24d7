import type { ComponentChildren } from 'preact';
import { useWidget } from '../../context.ts';
import { useLayoutEffect, useRef } from '../../hooks.ts';

interface StepFrameProps {
  title: string;
  help?: string;
  /** Stands right of the heading. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One question: its heading, which takes the focus when the citizen comes here, a line of help, the answer. */
export function StepFrame({ title, help, aside, children }: StepFrameProps) {
  const { flow, arrived } = useWidget();
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const step = flow.step.peek();
    if (flow.moved.peek() && arrived.current !== step) heading.current?.focus();
    arrived.current = step;
  }, [flow, arrived]);

  return (
    <div class="step">
      <header class="step-head">
        <div>
          <h2 ref={heading} tabIndex={-1} part="step-title">
            {title}
          </h2>
          {help && (
            <p key={help} class="help">
              {help}
            </p>
          )}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
