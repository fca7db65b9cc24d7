import type { Meta, StoryObj } from '@storybook/preact-vite';
import type {} from '@termin/widget/preact';
import { waitFor } from 'storybook/test';
import '../../widget/board/define.ts';
import { useMemo } from '../../widget/hooks.ts';
import { controls } from '../support/manifest.ts';
import { openMock } from '../support/mock.ts';
import { hostOf, readSurroundings, type Surroundings } from '../support/surroundings.ts';

/** The display in the waiting area, on a booking API in this page. */
const meta: Meta = {
  title: 'On the day/Board',
  args: { office: 'rheinhausen', chime: 'off' },
  argTypes: controls('termin-board'),
};

export default meta;

interface Display {
  /** Whether people are called; before the doors open otherwise. */
  isBusy: boolean;
  portrait?: boolean;
}

interface Props extends Display {
  args: Record<string, unknown>;
  surroundings: Surroundings;
}

function DisplayWith({ isBusy, portrait = false, args, surroundings }: Props) {
  const { theme, language, direction } = surroundings;
  const mock = useMemo(() => openMock(isBusy ? 'busy-morning' : null), [isBusy]);
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== '');
  const size = portrait ? { inlineSize: '27rem', blockSize: '48rem' } : { blockSize: '40rem' };
  return (
    <div lang={language}>
      <termin-board
        key={mock.api}
        api={mock.api}
        style={size}
        {...(direction && { dir: direction })}
        {...hostOf(theme)}
        {...Object.fromEntries(given)}
      >
        <span slot="head">Bürgerservice Rheinhausen</span>
      </termin-board>
    </div>
  );
}

function showing(display: Display, args: Record<string, unknown> = {}): StoryObj {
  return {
    args,
    render: (all, { id, globals }) => (
      <DisplayWith key={id} args={all} surroundings={readSurroundings(globals)} {...display} />
    ),
    play: async ({ canvasElement }) => {
      await waitFor(
        () => {
          const root = canvasElement.querySelector('termin-board')?.shadowRoot;
          if (!root?.querySelector(display.isBusy ? '.called' : '.outlook')) {
            throw new Error('The board shows nothing yet.');
          }
        },
        { timeout: 5_000 },
      );
    },
  };
}

/** Thursday, 09:46: two counters call, people wait. */
export const Calls = showing({ isBusy: true });

/** A display on its end. */
export const Portrait = showing({ isBusy: true, portrait: true });

/** The words stand in one language after the other; the numbers stay. */
export const SeveralLanguages = showing({ isBusy: true }, { languages: 'de en tr ar' });

/** Two tones and a voice; browsers want something to be pressed first. */
export const Sound = showing({ isBusy: true }, { chime: 'on', speech: 'de' });

/** Nobody has been called yet. */
export const BeforeTheFirstCall = showing({ isBusy: false });
