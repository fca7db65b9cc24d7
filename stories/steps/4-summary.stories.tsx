import type { Meta } from '@storybook/preact-vite';
import { RefusedError } from '@termin/sdk/bare';
import { busy, down, never, offline } from '../support/answers.ts';
import { erika, type Opening, way } from '../support/open-flow.ts';
import { view } from '../support/story.tsx';

export default { title: 'Steps/4 Summary' } satisfies Meta;

const licence = { services: 'fuehrerschein' };

/** Consented, and booked on a server that answers like this. */
const bookedOn = (book: NonNullable<Opening['client']>['book']): Opening => ({
  ...licence,
  client: book ? { book } : {},
  arrange: async (flow) => {
    await way.summary(flow);
    flow.consent(true);
    void flow.book();
  },
});

export const Complete = view({ ...licence, arrange: way.summary });

export const ConsentMissing = view({ ...licence, arrange: way.summary }, ({ clicks }) =>
  clicks('Termin verbindlich buchen'),
);

export const ConsentOutdated = view(
  bookedOn(() => Promise.reject(new RefusedError('consent-outdated', 'The text has changed.'))),
);

export const Booking = view(bookedOn(never));

export const Offline = view(bookedOn(offline));

export const OutOfService = view(bookedOn(down));

export const TooManyRequests = view(bookedOn(busy));

export const LongTexts = view({
  ...licence,
  arrange: async (flow) => {
    await way.summary(flow);
    const familyName = 'Freifrau von und zu Müller-Lüdenscheidt-Hohenzollern-Sigmaringen';
    flow.form.replace({ ...erika, familyName, email: `${'sehr.lang.'.repeat(12)}name@example.org` });
  },
});

Complete.tags = ['picture'];
ConsentMissing.tags = ['picture'];
Offline.tags = ['picture'];
