import type { Meta } from '@storybook/preact-vite';
import { cityOf } from './support/answers.ts';
import { way } from './support/open-flow.ts';
import { view } from './support/story.tsx';

/** Seven hundred offices. Seven of them are looked at by axe in the steps; for all of these it would need minutes. */
export default {
  title: 'Large city/700 offices',
  parameters: { a11y: { test: 'off' } },
} satisfies Meta;

const atTimes = { services: 'fuehrerschein', arrange: way.time, client: cityOf(700) };

export const Times = view(atTimes, ({ sees }) => sees('Bürger-Service Süd 100'));

export const Preferences = view(atTimes, ({ clicks }) => clicks('Präferenzen'));

export const Preferred = view({ ...atTimes, office: 'rheinhausen-50' }, ({ sees }) =>
  sees('Bürger-Service Rheinhausen 50'),
);
