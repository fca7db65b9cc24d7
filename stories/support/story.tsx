import type { StoryObj } from '@storybook/preact-vite';
import type { BookingFlow } from '@termin/sdk/flow';
import type { ComponentChildren } from 'preact';
import { waitFor } from 'storybook/test';
import { WidgetContext } from '../../widget/context.ts';
import { createFormat } from '../../widget/format.ts';
import type { Language } from '../../widget/language/language.ts';
import { de } from '../../widget/messages/de.ts';
import { createCityText } from '../../widget/parts/city-text/city-text.tsx';
import { Root } from '../../widget/root/root.tsx';
import { type Hands, handsIn } from './hands.ts';
import type { Opening } from './open-flow.ts';
import { Stage, stageIn } from './stage.tsx';
import { readSurroundings } from './surroundings.ts';

type Content = (flow: BookingFlow, language: Language) => ComponentChildren;
type Play = (hands: Hands) => Promise<unknown>;

const silent = () => undefined;

/** A story of the whole widget at one point of the way. */
export function view(opening: Opening, play?: Play): StoryObj {
  return story(opening, (flow, language) => <Root flow={flow} language={language} />, play);
}

/** A story of one part. */
export function part(
  children: (flow: BookingFlow) => ComponentChildren,
  opening: Opening = {},
  play?: Play,
): StoryObj {
  return story(opening, (flow, language) => <Around {...{ flow, language, children }} />, play);
}

interface AroundProps {
  flow: BookingFlow;
  language: Language;
  children: (flow: BookingFlow) => ComponentChildren;
}

/** What a part shares with the others of its widget. */
function Around({ flow, language, children }: AroundProps) {
  const t = language.messages.value ?? de;
  const value = {
    ...{ flow, t, announce: silent },
    format: createFormat(t.language),
    cityText: createCityText(flow),
    arrived: { current: null },
  };
  return (
    <WidgetContext widget={value}>
      <section
        key={t.language}
        class="widget"
        lang={t.language}
        dir={language.place.value.dir || t.direction}
      >
        {children(flow)}
      </section>
    </WidgetContext>
  );
}

function story(opening: Opening, content: Content, play?: Play): StoryObj {
  return {
    render: (_, { id, globals }) => (
      <Stage key={id} opening={opening} surroundings={readSurroundings(globals)} content={content} />
    ),
    play: async ({ canvasElement }) => {
      const { root } = await waitFor(
        () => {
          const stage = stageIn(canvasElement);
          if (!stage) throw new Error('The story shows no widget.');
          return stage;
        },
        // Hundreds of stories wait for this.
        { interval: 5 },
      );
      await play?.(handsIn(root));
    },
  };
}
