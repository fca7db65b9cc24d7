import type { StoryObj } from '@storybook/preact-vite';
import type { BookingFlow } from '@termin/sdk/flow';
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { userEvent, within } from 'storybook/test';
import { WidgetContext } from '../../widget/context.ts';
import { createFormat } from '../../widget/format.ts';
import { de } from '../../widget/messages/de.ts';
import { Root } from '../../widget/root/root.tsx';
import { styleSheet } from '../../widget/styles/sheet.ts';
import { type Opening, openFlow } from './open-flow.ts';

const format = createFormat(de.language);
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
type Story = StoryObj<{ flow?: BookingFlow }>;

/** A story of the whole widget at one point of the way. */
export function view(opening: Opening, play?: Play): Story {
  return story(opening, (flow) => <Root flow={flow} t={de} format={format} />, play);
}

/** A story of one part. */
export function part(
  children: (flow: BookingFlow) => ComponentChildren,
  opening: Opening = {},
  play?: Play,
): Story {
  return story(
    opening,
    (flow) => (
      <WidgetContext.Provider value={{ flow, t: de, format, announce: silent }}>
        <section class="widget" lang={de.language}>
          {children(flow)}
        </section>
      </WidgetContext.Provider>
    ),
    play,
  );
}

function story(opening: Opening, content: (flow: BookingFlow) => ComponentChildren, play?: Play): Story {
  return {
    loaders: [async () => ({ flow: await openFlow(opening) })],
    render: (_, { loaded }) => {
      const flow: BookingFlow = loaded['flow'];
      return <Stage flow={flow}>{content(flow)}</Stage>;
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
