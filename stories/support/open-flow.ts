import type { Client } from '@termin/sdk/bare';
import { type BookingFlow, createBookingFlow } from '@termin/sdk/flow';
import { createFakeClient, slot } from '../../sdk/flow/testing/fake-client.ts';

/** What a story begins with. */
export interface Opening {
  /** What the server does otherwise than the fake one. */
  client?: Partial<Client>;
  office?: string;
  services?: string;
  /** Brings the citizen to the point the story shows. */
  arrange?: (flow: BookingFlow) => unknown;
}

const silent = () => undefined;

/** A flow on a fake client, which remembers nothing. */
export async function openFlow({ client = {}, office, services, arrange }: Opening): Promise<BookingFlow> {
  const flow = createBookingFlow({
    client: createFakeClient(client),
    storage: { read: () => null, write: silent },
    wishes: { office: office ?? null, services: services ?? null },
    events: { ready: silent, step: silent, held: silent, lost: silent, booked: silent, error: silent },
  });
  void flow.open();
  await settle();
  await arrange?.(flow);
  return flow;
}

/** Lets the fake client's answers arrive; what never answers is not waited for. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export const erika = {
  givenName: 'Erika',
  familyName: 'Mustermann',
  street: 'Musterstraße 1',
  postalCode: '47226',
  town: 'Duisburg',
  telephone: '0203 94000',
  email: 'erika@example.org',
};

/** Ways to the steps, for `arrange`; each with what has to be done before. */
export const way = {
  time: (flow: BookingFlow) => flow.go('time'),
  held: async (flow: BookingFlow) => {
    way.time(flow);
    await flow.take(slot);
  },
  details: async (flow: BookingFlow) => {
    await way.held(flow);
    flow.go('details');
  },
  summary: async (flow: BookingFlow) => {
    await way.details(flow);
    flow.form.replace(erika);
    flow.go('summary');
  },
  booked: async (flow: BookingFlow) => {
    await way.summary(flow);
    flow.consent(true);
    await flow.book();
  },
};
