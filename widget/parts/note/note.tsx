import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

interface NoteProps {
  tone: 'info' | 'warning' | 'danger';
  /** Read out at once by screen readers. */
  urgent?: boolean;
  title?: string;
  children?: ComponentChildren;
}

/** A short message in place. */
export function Note({ tone, urgent = false, title, children }: NoteProps) {
  return (
    <div class={`note ${tone}`} part="note" role={urgent ? 'alert' : undefined}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div>
        {title && <p class="strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
