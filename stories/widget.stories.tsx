import type { Meta, StoryObj } from '@storybook/preact-vite';
import { waitFor } from 'storybook/test';
import { controls } from './support/manifest.ts';
import { readSurroundings } from './support/surroundings.ts';
import { WholeWidget, widgetIn } from './support/whole-widget.tsx';

/** The whole element on a booking API in this page: book an appointment from beginning to end. */
const meta: Meta = {
  title: 'Element/Widget',
  args: { office: 'rheinhausen' },
  argTypes: controls(),
  render: (args, { id, globals }) => (
    <WholeWidget key={id} args={args} surroundings={readSurroundings(globals)} />
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => widgetIn(canvasElement));
  },
};

export default meta;

export const Booking: StoryObj = {};

/** The page has chosen: one click leads to the calendar. */
export const ServiceChosen: StoryObj = { args: { service: 'reisepass:2' } };

/** The citizen chooses the language. */
export const LanguageMenu: StoryObj = { args: { languages: 'de de-simple en tr uk ru ar' } };

/** Five custom properties make it the city's. */
export const OtherLook: StoryObj = {
  args: {
    '--termin-accent': '#8a1538',
    '--termin-on-accent': '#ffffff',
    '--termin-surface': '#fffaf5',
    '--termin-text': '#2b1d14',
    '--termin-radius': '0px',
  },
};
