import type { Meta, StoryObj } from '@storybook/preact-vite';
import { type Mock, mockStaff } from '@termin/mock-server/browser';
import type {} from '@termin/widget/preact';
import { waitFor } from 'storybook/test';
import { useMemo } from '../../widget/hooks.ts';
import '../../widget/kiosk/define.ts';
import type { TerminKiosk } from '../../widget/kiosk/element.tsx';
import { type Hands, handsIn } from '../support/hands.ts';
import { controls } from '../support/manifest.ts';
import { openMock } from '../support/mock.ts';
import { hostOf, readSurroundings, type Surroundings } from '../support/surroundings.ts';

interface Props {
  args: Record<string, string>;
  surroundings: Surroundings;
  /** Changes the booking API before the kiosk asks it. */
  arrange?: (mock: Mock) => void;
}

/** The device at the entrance on a busy morning. */
function WholeKiosk({ args, surroundings, arrange }: Props) {
  const { theme, language, direction } = surroundings;
  const mock = useMemo(() => {
    const opened = openMock('busy-morning');
    arrange?.(opened);
    return opened;
  }, [arrange]);
  return (
    <div lang={language}>
      <termin-kiosk api={mock.api} {...(direction && { dir: direction })} {...hostOf(theme)} {...args} />
    </div>
  );
}

const meta: Meta = {
  title: 'On the day/Kiosk',
  args: { office: 'rheinhausen', token: mockStaff.kiosk },
  argTypes: controls('termin-kiosk'),
};

export default meta;

/** A kiosk of which one sees something, and what a citizen does there. */
function kiosk(play: (hands: Hands) => Promise<unknown>, arrange?: (mock: Mock) => void): StoryObj {
  return {
    render: (args, { id, globals }) => (
      <WholeKiosk
        key={id}
        args={args}
        surroundings={readSurroundings(globals)}
        {...(arrange && { arrange })}
      />
    ),
    play: async ({ canvasElement, globals }) => {
      // What is played is said in German.
      if (readSurroundings(globals).language === 'de') await play(handsIn(await kioskIn(canvasElement)));
    },
  };
}

function kioskIn(canvas: Element): Promise<HTMLElement> {
  return waitFor(() => {
    const root = canvas.querySelector<TerminKiosk>('termin-kiosk')?.shadowRoot;
    const shown = root?.querySelector<HTMLElement>('.widget');
    if (!shown?.querySelector('.tools')) throw new Error('The kiosk shows nothing yet.');
    return shown;
  });
}

const types =
  (number: string) =>
  async ({ clicks }: Hands) => {
    await clicks(/^Ich habe einen Termin/);
    for (const digit of number) await clicks(digit);
    await clicks('Anmelden');
  };

/** With an appointment or without, in ten languages. */
export const Beginning = kiosk(({ sees }) => sees('Guten Tag. Haben Sie einen Termin?'));

/** Large keys; a scanner or a camera reads the code instead. */
export const WaitingNumber = kiosk(async ({ clicks, sees }) => {
  await clicks(/^Ich habe einen Termin/);
  await sees('Wie ist Ihre Wartenummer?');
});
WaitingNumber.args = { scanner: 'scanner' };

/** The citizen is known to be here. */
export const CheckedIn = kiosk(async (hands) => {
  await types('3668')(hands);
  await hands.sees('Guten Tag. Sie sind angemeldet.');
});

/** Whose number is on the board already is sent to the counter. */
export const Called = kiosk(async (hands) => {
  await types('4950')(hands);
  await hands.sees(/^Gehen Sie jetzt zu Schalter/);
});

/** There is no such number today. */
export const UnknownNumber = kiosk(async (hands) => {
  await types('9999')(hands);
  await hands.sees('Diese Nummer kennen wir heute nicht.');
});

/** What somebody without an appointment comes for. */
export const Matters = kiosk(async ({ clicks, sees }) => {
  await clicks(/^Ich habe keinen Termin/);
  await sees('Worum geht es?');
});

/** The number of somebody without an appointment. */
export const NumberDrawn = kiosk(async ({ clicks, sees }) => {
  await clicks(/^Ich habe keinen Termin/);
  await clicks(/^Pass/);
  await clicks('Reisepass beantragen');
  await clicks('Nummer ziehen');
  await sees(/^Ihre Nummer ist/);
});
NumberDrawn.args = { print: 'print' };

/** No answer has come: nothing is lost. */
export const ConnectionLost = kiosk(
  async (hands) => {
    await types('3668')(hands);
    await waitFor(() => hands.sees('Die Verbindung ist gerade gestört.'), { timeout: 10_000 });
  },
  (mock) => mock.use('unavailable', { only: ['arrive'] }),
);

/** For the staff: nobody has set this device up. */
export const NotSetUp = kiosk(({ sees }) => sees('Dieses Gerät ist nicht angemeldet.'));
NotSetUp.args = { token: '' };
