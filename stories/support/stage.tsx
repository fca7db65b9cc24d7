import type { StoryObj } from '@storybook/preact-vite';
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { userEvent, within } from 'storybook/test';
import { WidgetContext } from '../../widget/context.ts';
import { createFormat } from '../../widget/format.ts';
import { de } from '../../widget/messages/de.ts';
import type { Model } from '../../widget/model/model.ts';
import { Root } from '../../widget/root/root.tsx';
import { styleSheet } from '../../widget/styles/sheet.ts';
import { type Opening, openModel } from './open-model.ts';

const format = createFormat(de.language);
const silent = () => undefined;

interface StageProps {
  model: Model;
  children: ComponentChildren;
}

/** A shadow root with the widget's styles, and a model that runs while the story is shown. */
function Stage({ model, children }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [styleSheet()];
    const stop = model.start();
    render(children, root);
    return () => {
      stop();
      render(null, root);
    };
  }, [model, children]);
  return <div ref={host} data-stage style={{ padding: '24px', fontFamily: 'system-ui, sans-serif' }} />;
}

type Play = (hands: ReturnType<typeof handsOn>) => Promise<unknown>;
type Story = StoryObj<{ model?: Model }>;

/** A story of the whole widget at one point of the way. */
export function view(opening: Opening, play?: Play): Story {
  return story(opening, (model) => <Root model={model} t={de} format={format} />, play);
}

/** A story of one part. */
export function part(
  children: (model: Model) => ComponentChildren,
  opening: Opening = {},
  play?: Play,
): Story {
  return story(
    opening,
    (model) => (
      <WidgetContext.Provider value={{ model, t: de, format, announce: silent }}>
        <section class="widget" lang={de.language}>
          {children(model)}
        </section>
      </WidgetContext.Provider>
    ),
    play,
  );
}

function story(opening: Opening, content: (model: Model) => ComponentChildren, play?: Play): Story {
  return {
    loaders: [async () => ({ model: await openModel(opening) })],
    render: (_, { loaded }) => {
      const model: Model = loaded['model'];
      return <Stage model={model}>{content(model)}</Stage>;
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
