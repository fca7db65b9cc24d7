import type { Meta } from '@storybook/preact-vite';
import { mockStaff } from '@termin/mock-server/browser';
import '../../widget/desk/define.ts';
import { onBusyMorning } from '../support/busy-morning.tsx';
import { controls } from '../support/manifest.ts';

const meta: Meta = {
  title: 'On the day/Desk',
  args: { office: 'rheinhausen', counter: '3', token: mockStaff.desk },
  argTypes: controls('termin-desk'),
};

export default meta;

/** A desk of which one sees something, and what a clerk does then. */
const desk = onBusyMorning('termin-desk', '*');

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
