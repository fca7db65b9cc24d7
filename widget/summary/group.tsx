import type { Step } from '@termin/sdk/flow';
import type { ComponentChildren } from 'preact';
import { useWidget } from '../context.ts';

interface GroupProps {
  title: string;
  /** What the button changes, for the ear. */
  changes: string;
  step: Step;
  children: ComponentChildren;
}

/** A part of the summary with its way back. */
export function Group({ title, changes, step, children }: GroupProps) {
  const { flow, t } = useWidget();
  return (
    <section class="summary-group" part="card">
      <header>
        <h3>{title}</h3>
        <button type="button" class="link" aria-label={changes} onClick={() => flow.go(step)}>
          {t.change}
        </button>
      </header>
      <dl>{children}</dl>
    </section>
  );
}

export function Entry({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
