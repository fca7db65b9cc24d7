import type { Client } from '@termin/sdk/bare';
import { createModel, type Model } from '../../widget/model/model.ts';
import { createFakeClient, slot } from '../../widget/testing/fake-client.ts';

/** What a story begins with. */
export interface Opening {
  /** What the server does otherwise than the fake one. */
  client?: Partial<Client>;
  office?: string;
  services?: string;
  /** Brings the citizen to the point the story shows. */
  arrange?: (model: Model) => unknown;
}

const silent = () => undefined;

/** A model on a fake client, which remembers nothing. */
export async function openModel({ client = {}, office, services, arrange }: Opening): Promise<Model> {
  const model = createModel({
    client: createFakeClient(client),
    storage: { read: () => null, write: silent },
    wishes: { office: office ?? null, services: services ?? null },
    events: { ready: silent, step: silent, held: silent, lost: silent, booked: silent, error: silent },
  });
  void model.open();
  await settle();
  await arrange?.(model);
  return model;
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
  time: (model: Model) => model.flow.go('time'),
  held: async (model: Model) => {
    way.time(model);
    await model.take(slot);
  },
  details: async (model: Model) => {
    await way.held(model);
    model.flow.go('details');
  },
  summary: async (model: Model) => {
    await way.details(model);
    model.form.replace(erika);
    model.flow.go('summary');
  },
  booked: async (model: Model) => {
    await way.summary(model);
    model.consent(true);
    await model.book();
  },
};
