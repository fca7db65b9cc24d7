import type { Meta, StoryObj } from '@storybook/preact-vite';
import { type Mock, mockStaff } from '@termin/mock-server/browser';
import type {} from '@termin/widget/preact';
import { waitFor } from 'storybook/test';
import '../../widget/desk/define.ts';
import type { TerminDesk } from '../../widget/desk/element.tsx';
import { useMemo } from '../../widget/hooks.ts';
import { type Hands, handsIn } from '../support/hands.ts';
import { controls } from '../support/manifest.ts';
import { openMock } from '../support/mock.ts';
import { hostOf, readSurroundings, type Surroundings } from '../support/surroundings.ts';

interface Props {
  args: Record<string, string>;
  surroundings: Surroundings;
  /** Changes the booking API before the desk asks it. */
  arrange?: (mock: Mock) => void;
}

/** The clerk's desk on a morning when people come and go. */
function WholeDesk({ args, surroundings, arrange }: Props) {
  const { theme, language, direction } = surroundings;
  const mock = useMemo(() => {
    const opened = openMock('busy-morning');
    arrange?.(opened);
    return opened;
  }, [arrange]);
  return (
    <div lang={language}>
      <termin-desk api={mock.api} {...(direction && { dir: direction })} {...hostOf(theme)} {...args} />
    </div>
  );
}

const meta: Meta = {
  title: 'On the day/Desk',
  args: { office: 'rheinhausen', counter: '3', token: mockStaff.desk },
  argTypes: controls('termin-desk'),
};

export default meta;

/** A desk of which one sees something, and what a clerk does then. */
function desk(play: (hands: Hands) => Promise<unknown>, arrange?: (mock: Mock) => void): StoryObj {
  return {
    render: (args, { id, globals }) => (
      <WholeDesk
        key={id}
        args={args}
        surroundings={readSurroundings(globals)}
        {...(arrange && { arrange })}
      />
    ),
    play: async ({ canvasElement, globals }) => {
      // What is played is said in German.
      if (readSurroundings(globals).language === 'de') await play(handsIn(await deskIn(canvasElement)));
    },
  };
}

function deskIn(canvas: Element): Promise<HTMLElement> {
  return waitFor(() => {
    const root = canvas.querySelector<TerminDesk>('termin-desk')?.shadowRoot;
    const shown = root?.querySelector<HTMLElement>('.widget');
    if (!shown) throw new Error('The desk shows nothing yet.');
    return shown;
  });
}

/** People wait, and nobody is at the counter. */
export const Waiting = desk(({ sees }) => sees('Niemand ist an Ihrem Schalter.'));

/** Somebody is at the counter; a colleague has called somebody else. */
export const AtTheCounter = desk(({ sees }) => sees('Mitzubringen'));
AtTheCounter.args = { counter: '1' };

/** Who else is to come, with their papers. */
export const SomebodyLookedUp = desk(async ({ sees, clicks }) => {
  await sees(/wartet seit 09:31/);
  await clicks(/8387/);
  await clicks(/9671/);
  await sees('Nummer 9671 aufrufen');
});

/** The next one is called before the last one has gone. */
export const SomebodyThereStill = desk(async ({ clicks, sees }) => {
  await sees('Mitzubringen');
  await clicks(/^Nächste Nummer/);
  await sees('Fertig, dann aufrufen');
});
SomebodyThereStill.args = { counter: '1' };

/** The call could not be sent: sent again, it is the same call. */
export const Failed = desk(
  async ({ sees, clicks }) => {
    await sees(/wartet seit 09:31/);
    await clicks(/^Nächste Nummer/);
    await sees('Das Aufrufen hat nicht geklappt');
  },
  (mock) => mock.use('maintenance', { only: ['call'] }),
);

/** Which counter is it? The tab remembers. */
export const CounterChoice = desk(({ sees }) => sees('An welchem Schalter arbeiten Sie?'));
CounterChoice.args = { counter: '' };

/** Nobody has logged in: there is no name on the screen. */
export const LoggedOut = desk(({ sees }) => sees('Bitte melden Sie sich an'));
LoggedOut.args = { token: '' };

/** A device may not call anybody. */
export const NotAllowed = desk(({ sees }) => sees('Hier können Sie nicht arbeiten'));
NotAllowed.args = { token: mockStaff.kiosk };

/** Keys do what buttons do, and can be switched off. */
export const Keys = desk(async ({ clicks, reads }) => {
  await clicks('Tasten');
  await reads('Tasten');
});
