import type { Meta } from '@storybook/preact-vite';
import { mockStaff } from '@termin/mock-server/browser';
import { waitFor } from 'storybook/test';
import '../../widget/kiosk/define.ts';
import { onBusyMorning } from '../support/busy-morning.tsx';
import type { Hands } from '../support/hands.ts';
import { controls } from '../support/manifest.ts';

const meta: Meta = {
  title: 'On the day/Kiosk',
  args: { office: 'rheinhausen', token: mockStaff.kiosk },
  argTypes: controls('termin-kiosk'),
};

export default meta;

/** A kiosk of which one sees something, and what a citizen does there. */
const kiosk = onBusyMorning('termin-kiosk', '.tools');

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
