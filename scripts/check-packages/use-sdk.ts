import { createClient, formatDate, isNotFoundError, newBookingId } from '@termin/sdk';
import { type Category, ServicesAnswer } from '@termin/sdk/contract';
import { type BookingFlow, createBookingFlow, weeksOf } from '@termin/sdk/flow';

// Copied into an empty project, compiled there and run on every Node that the SDK is for.
const categories: Category[] = [{ id: 'meldung', name: 'Meldeangelegenheiten' }];
const answers = [
  () => Promise.reject(new TypeError('Failed to fetch')),
  () => Promise.resolve(Response.json(ServicesAnswer.parse({ categories, services: [] }))),
  () =>
    Promise.resolve(
      Response.json(
        { type: '', title: '', status: 404, detail: 'None.', code: 'booking-not-found' },
        { status: 404 },
      ),
    ),
];
const client = createClient({
  api: 'https://termin.test',
  fetch: () => answers.shift()?.() ?? Promise.reject(),
});

const { categories: read } = await client.services();
const error = await client.booking({ id: newBookingId(), token: 'x' }).catch((reason: unknown) => reason);
if (read[0]?.name !== 'Meldeangelegenheiten' || !isNotFoundError(error))
  throw new Error('The SDK does not work here.');

const flow: BookingFlow = createBookingFlow({ client, wishes: { services: 'meldung' } });
await flow.open();
// The answers are used up: what went wrong is there to be shown, and nothing was thrown.
if (flow.catalogue.state.value.error === null || weeksOf('2020-03').length !== 6)
  throw new Error('The booking flow does not work here.');
console.log(formatDate('2020-03-12', 'de'));
