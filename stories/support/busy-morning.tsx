import type { StoryObj } from '@storybook/preact-vite';
import type { Mock } from '@termin/mock-server/browser';
import { h } from 'preact';
import { waitFor } from 'storybook/test';
import { useMemo } from '../../widget/hooks.ts';
import { type Hands, handsIn } from './hands.ts';
import { openMock } from './mock.ts';
import { hostOf, readSurroundings, type Surroundings } from './surroundings.ts';

/** Changes the booking API before the element asks it. */
type Arrange = (mock: Mock) => void;

interface Props {
  tag: 'termin-desk' | 'termin-kiosk';
  args: Record<string, string>;
  surroundings: Surroundings;
  arrange?: Arrange;
}

/** An element on a morning when people come and go. */
function OnBusyMorning({ tag, args, surroundings, arrange }: Props) {
  const { theme, language, direction } = surroundings;
  const mock = useMemo(() => {
    const opened = openMock('busy-morning');
    arrange?.(opened);
    return opened;
  }, [arrange]);
  const given = { api: mock.api, ...(direction && { dir: direction }), ...hostOf(theme), ...args };
  return <div lang={language}>{h(tag, given)}</div>;
}

/** Makes stories of an element: one sees something, and does something then. It is there once `sign` is. */
export function onBusyMorning(tag: Props['tag'], sign: string) {
  return (play: (hands: Hands) => Promise<unknown>, arrange?: Arrange): StoryObj => ({
    render: (args, { id, globals }) => (
      <OnBusyMorning
        key={id}
        tag={tag}
        args={args}
        surroundings={readSurroundings(globals)}
        {...(arrange && { arrange })}
      />
    ),
    play: async ({ canvasElement, globals }) => {
      // What is played is said in German.
      if (readSurroundings(globals).language !== 'de') return;
      const shown = await waitFor(() => {
        const widget = canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.widget');
        if (!widget?.matches(`:has(${sign})`)) throw new Error('The element shows nothing yet.');
        return widget;
      });
      await play(handsIn(shown));
    },
  });
}
