import type { BookingFlow } from '@termin/sdk/flow';
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef, useSignal } from '../../widget/hooks.ts';
import type { Language } from '../../widget/language/language.ts';
import { styleSheet } from '../../widget/styles/sheet.ts';
import { speaking } from '../../widget/testing/speaking.ts';
import { type Opening, openFlow } from './open-flow.ts';
import { hostOf, type Surroundings } from './surroundings.ts';

/** What runs in a stage. */
interface Opened {
  flow: BookingFlow;
  language: Language;
  stop(): void;
}

const opened = new WeakMap<Element, Opened>();

/** What runs in the stage that a story shows; null where it shows none, or not yet. */
export function stageIn(canvas: Element): (Opened & { host: Element; root: HTMLElement }) | null {
  const host = canvas.querySelector('[data-stage]');
  const running = host && opened.get(host);
  const root = host?.shadowRoot?.querySelector<HTMLElement>('.widget');
  return host && running && root ? { ...running, host, root } : null;
}

interface Props {
  opening: Opening;
  surroundings: Surroundings;
  content: (flow: BookingFlow, language: Language) => ComponentChildren;
}

/** A shadow root with the widget's styles, and a flow that runs while it is shown, whatever the toolbar changes. */
export function Stage({ opening, surroundings, content }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const running = useSignal<Opened | null>(null);
  const { language, direction, theme } = surroundings;

  useLayoutEffect(() => {
    let gone = false;
    void Promise.all([openFlow(opening), speaking(language)]).then(([flow, spoken]) => {
      if (!gone) running.value = { flow, language: spoken, stop: flow.start() };
    });
    return () => {
      gone = true;
      running.peek()?.stop();
    };
  }, [opening]);

  const now = running.value;
  useLayoutEffect(() => {
    void now?.language.follow({ language, languages: '', dir: direction });
    return undefined;
  }, [now, language, direction]);

  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!now || !host.current || !root) return undefined;
    root.adoptedStyleSheets = [styleSheet()];
    render(content(now.flow, now.language), root);
    opened.set(host.current, now);
    return () => render(null, root);
  }, [now]);

  return <div ref={host} data-stage {...hostOf(theme)} />;
}
