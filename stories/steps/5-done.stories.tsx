import type { Meta } from '@storybook/preact-vite';
import { createFakeClient } from '../../sdk/flow/testing/fake-client.ts';
import { offline } from '../support/answers.ts';
import { way } from '../support/open-flow.ts';
import { view } from '../support/story.tsx';

export default { title: 'Steps/5 Done' } satisfies Meta;

const booked = { services: 'fuehrerschein', arrange: way.booked };

export const Booked = view(booked);

/** A city that calls by name. Nothing is said about a number. */
const { hold, book } = createFakeClient();
export const WithoutNumber = view({
  ...booked,
  client: { hold, book: async (...wish) => ({ ...(await book(...wish)), number: null }) },
});

export const CalendarFileFailed = view({ ...booked, client: { calendar: offline } }, ({ clicks }) =>
  clicks('In Kalender speichern'),
);

Booked.tags = ['picture'];
