import type { Meta, StoryObj } from '@storybook/preact-vite';
import type {} from '@termin/widget/preact';
import '../widget/define.ts';
import { expect, waitFor } from 'storybook/test';
import type { TerminWidget } from '../widget/element.tsx';
import { mock, startMock } from './support/mock.ts';

interface Args {
  office: string;
  service: string;
  '--termin-accent': string;
  '--termin-on-accent': string;
  '--termin-surface': string;
  '--termin-text': string;
  '--termin-radius': string;
}

const tokens = ['accent', 'on-accent', 'surface', 'text', 'radius'].map((name) => `--termin-${name}`);

/** The whole element on the booking API in this page: book an appointment from beginning to end. */
const meta: Meta<Args> = {
  title: 'Widget',
  loaders: [startMock],
  args: { office: 'rheinhausen', service: '', '--termin-radius': '6px' },
  argTypes: Object.fromEntries(tokens.slice(0, 4).map((name) => [name, { control: 'color' }])),
  render: (args) => {
    const set = Object.entries(args).filter(([name, value]) => tokens.includes(name) && value);
    return (
      <div style={{ padding: '24px', fontFamily: 'system-ui, sans-serif', ...Object.fromEntries(set) }}>
        <termin-widget key={args.office + args.service} {...attributes(args)}>
          Termine am Telefon: <a href="tel:+4920394000">0203 94000</a>
        </termin-widget>
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector<TerminWidget>('termin-widget');
    await waitFor(() => expect(widget?.shadowRoot?.querySelector('h2')).toBeTruthy());
  },
};

const attributes = ({ office, service }: Args) => ({
  api: mock.api,
  ...(office && { office }),
  ...(service && { service }),
});

export default meta;

type Story = StoryObj<Args>;

export const Booking: Story = {};

/** The page has chosen: one click leads to the calendar. */
export const ServiceChosen: Story = { args: { service: 'reisepass:2' } };

/** Five custom properties make it the city's. */
export const OtherLook: Story = {
  args: {
    '--termin-accent': '#8a1538',
    '--termin-on-accent': '#ffffff',
    '--termin-surface': '#fffaf5',
    '--termin-text': '#2b1d14',
    '--termin-radius': '0px',
  },
};
