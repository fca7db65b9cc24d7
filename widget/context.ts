import type { BookingFlow, Step } from '@termin/sdk/flow';
import { Component, type ComponentChildren, type RefObject } from 'preact';
import type { Format } from './format.ts';
import { useSurroundings } from './hooks.ts';
import type { Messages } from './messages/messages.ts';
import type { CityText } from './parts/city-text/city-text.tsx';

/** What every component of one widget shares. */
export interface Widget {
  flow: BookingFlow;
  t: Messages;
  format: Format;
  cityText: CityText;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /** The step whose heading had the focus; it does not take it again when the language changes. */
  arrived: RefObject<Step | null>;
}

/** Hands the widget to all components in it. */
export class WidgetContext extends Component<{ widget: Widget; children: ComponentChildren }> {
  override getChildContext() {
    return { widget: this.props.widget };
  }
  override render() {
    return this.props.children;
  }
}

export function useWidget(): Widget {
  const { widget } = useSurroundings<{ widget?: Widget }>();
  if (!widget) throw new Error('This component stands outside of a widget.');
  return widget;
}
