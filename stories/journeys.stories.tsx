import type { Meta, StoryObj } from '@storybook/preact-vite';
import type { Mock } from '@termin/mock-server/browser';
import { waitFor } from 'storybook/test';
import { type Hands, handsIn } from './support/hands.ts';
import { readSurroundings } from './support/surroundings.ts';
import { WholeWidget, widgetIn } from './support/whole-widget.tsx';

/** From the first click to the thanks, in German and with the clicks of a citizen, on the booking API in this page. */
export default { title: 'Element/Journeys' } satisfies Meta;

interface Journey {
  args?: Record<string, string>;
  arrange?: (mock: Mock) => void;
}

function journey({ args = {}, arrange }: Journey, play: (hands: Hands) => Promise<unknown>): StoryObj {
  return {
    args: { office: 'rheinhausen', ...args },
    render: (given, { id, globals }) => {
      const surroundings = { ...readSurroundings(globals), language: 'de' as const };
      return <WholeWidget key={id} args={given} surroundings={surroundings} arrange={arrange} />;
    },
    play: async ({ canvasElement }) => {
      await play(handsIn(await waitFor(() => widgetIn(canvasElement))));
    },
  };
}

async function choosesTheTime({ clicks, reads, sees }: Hands): Promise<void> {
  await reads('Wann passt es Ihnen?');
  await clicks(/12\. März 2020/);
  await clicks('09:52 – 10:04 Uhr');
  await sees(/Für Sie reserviert bis/);
}

async function fillsIn({ reads, types, clicks }: Hands): Promise<void> {
  await reads('Wie erreichen wir Sie?');
  await types(/^Vorname/, 'Erika');
  await types(/^Nachname/, 'Mustermann');
  await types(/^Straße/, 'Körnerplatz 1');
  await types(/^Postleitzahl/, '47226');
  await types(/^Ort/, 'Duisburg');
  await types(/^E-Mail/, 'erika.mustermann@example.org');
  await clicks('WEITER');
}

async function books({ reads, ticks, clicks }: Hands): Promise<void> {
  await reads('Stimmt alles?');
  await ticks(/./);
  await clicks('Termin verbindlich buchen');
}

export const DrivingLicence = journey({}, async (hands) => {
  await hands.reads('Dienstleistung und Termin aussuchen');
  await hands.clicks(/^Kfz-/);
  await hands.ticks(/^Führerscheinanträge/);
  await hands.clicks('WEITER');
  await choosesTheTime(hands);
  await hands.clicks('WEITER');
  await fillsIn(hands);
  await books(hands);
  await hands.reads(/^Vielen Dank/);
});

const chosen = { service: 'fuehrerschein' };

/** Somebody else was quicker: the nearest free times are offered, and one of them is taken. */
export const SomebodyWasQuicker = journey(
  { args: chosen, arrange: (mock) => mock.use('slot-stolen') },
  async (hands) => {
    await hands.clicks('WEITER');
    await hands.reads('Wann passt es Ihnen?');
    await hands.clicks(/12\. März 2020/);
    await hands.clicks('09:52 – 10:04 Uhr');
    await hands.sees(/gerade von jemand anderem gebucht/);
    await hands.clicks(/^Do\., 12\. März, /);
    await hands.sees(/Für Sie reserviert bis/);
  },
);

/** The hold has lapsed when the form is sent off, and its time is still free: it is taken again and booked. */
export const HoldLapsed = journey(
  { args: chosen, arrange: (mock) => mock.use('hold-lapsed') },
  async (hands) => {
    await hands.clicks('WEITER');
    await choosesTheTime(hands);
    await hands.clicks('WEITER');
    await fillsIn(hands);
    await books(hands);
    await hands.reads(/^Vielen Dank/);
  },
);

/** The server cannot answer when it is booked; the second try succeeds, and there is one appointment. */
export const BookedAtTheSecondTry = journey(
  { args: chosen, arrange: (mock) => mock.use('maintenance', { only: ['book'], times: 1 }) },
  async (hands) => {
    await hands.clicks('WEITER');
    await choosesTheTime(hands);
    await hands.clicks('WEITER');
    await fillsIn(hands);
    await books(hands);
    await hands.clicks('Erneut versuchen');
    await hands.reads(/^Vielen Dank/);
  },
);
