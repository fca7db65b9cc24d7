import type { StoryObj } from '@storybook/preact-vite';
import type { BookingFlow } from '@termin/sdk/flow';
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { userEvent, within } from 'storybook/test';
import { WidgetContext } from '../../widget/context.ts';
import { createFormat } from '../../widget/format.ts';
import type { Language } from '../../widget/language/language.ts';
import { languageNames } from '../../widget/language/languages.ts';
import { de } from '../../widget/messages/de.ts';
import type { Messages } from '../../widget/messages/messages.ts';
import { createCityText } from '../../widget/parts/city-text/city-text.tsx';
import { Root } from '../../widget/root/root.tsx';
import { styleSheet } from '../../widget/styles/sheet.ts';
import { speaking } from '../../widget/testing/speaking.ts';
import { type Opening, openFlow } from './open-flow.ts';

const silent = () => undefined;

interface StageProps {
  flow: BookingFlow;
  children: ComponentChildren;
}

/** A shadow root with the widget's styles, and a flow that runs while the story is shown. */
function Stage({ flow, children }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [styleSheet()];
    const stop = flow.start();
    render(children, root);
    return () => {
      stop();
      render(null, root);
    };
  }, [flow, children]);
  return <div ref={host} data-stage style={{ padding: '24px', fontFamily: 'system-ui, sans-serif' }} />;
}

type Play = (hands: ReturnType<typeof handsOn>) => Promise<unknown>;
type Story = StoryObj<{ lang: string }>;

/** A story of the whole widget at one point of the way. */
export function view(opening: Opening, play?: Play): Story {
  return story(opening, (flow, language) => <Root flow={flow} language={language} />, play);
}

/** A story of one part. */
export function part(
  children: (flow: BookingFlow) => ComponentChildren,
  opening: Opening = {},
  play?: Play,
): Story {
  return story(
    opening,
    (flow, language) => (
      <Around flow={flow} t={language.messages.peek() ?? de}>
        {children(flow)}
      </Around>
    ),
    play,
  );
}

function Around({ flow, t, children }: { flow: BookingFlow; t: Messages; children: ComponentChildren }) {
  const value = {
    flow,
    t,
    format: createFormat(t.language),
    cityText: createCityText('de'),
    announce: silent,
    arrived: { current: null },
  };
  return (
    <WidgetContext.Provider value={value}>
      <section class="widget" lang={t.language} dir={t.direction}>
        {children}
      </section>
    </WidgetContext.Provider>
  );
}

type Content = (flow: BookingFlow, language: Language) => ComponentChildren;

function story(opening: Opening, content: Content, play?: Play): Story {
  return {
    args: { lang: 'de' },
    argTypes: { lang: { control: 'select', options: Object.keys(languageNames) } },
    loaders: [
      async ({ args }) => ({ flow: await openFlow(opening), language: await speaking(args['lang'] ?? 'de') }),
    ],
    render: (_, { loaded }) => {
      const flow: BookingFlow = loaded['flow'];
      return <Stage flow={flow}>{content(flow, loaded['language'])}</Stage>;
    },
    ...(play && { play: ({ canvasElement }) => play(handsOn(canvasElement)).then(silent) }),
  };
}

/** What a citizen can do inside the shadow root, by the names they see. */
function handsOn(canvas: HTMLElement) {
  const inside = canvas.querySelector('[data-stage]')?.shadowRoot?.querySelector<HTMLElement>('.widget');
  if (!inside) throw new Error('The story shows no widget.');
  const { findByRole, findByText } = within(inside);
  return {
    clicks: async (name: string | RegExp) => userEvent.click(await findByRole('button', { name })),
    types: async (name: string | RegExp, text: string) =>
      userEvent.type(await findByRole('textbox', { name }), text),
    sees: (text: string | RegExp) => findByText(text),
  };
}
