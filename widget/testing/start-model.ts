import type { Client } from '@termin/sdk';
import { vi } from 'vitest';
import { createModel, type Model, type ModelEvents } from '../model/model.ts';
import type { TabStorage } from '../model/session.ts';
import { createFakeClient } from './fake-client.ts';

/** A tab's storage that a test can look into, and hand to the next model as a reload would. */
export function createFakeStorage(): TabStorage & { text: string | null } {
  return {
    text: null,
    read() {
      return this.text;
    },
    write(text) {
      this.text = text;
    },
  };
}

interface Start {
  client?: Partial<Client>;
  storage?: TabStorage;
  office?: string | null;
  services?: string | null;
}

/** A model that has its catalogue; `events` are spies. */
export async function startModel({ client = {}, storage = createFakeStorage(), ...wishes }: Start = {}) {
  const events = {
    ready: vi.fn<ModelEvents['ready']>(),
    step: vi.fn<ModelEvents['step']>(),
    held: vi.fn<ModelEvents['held']>(),
    lost: vi.fn<ModelEvents['lost']>(),
    booked: vi.fn<ModelEvents['booked']>(),
    error: vi.fn<ModelEvents['error']>(),
  };
  const { office = null, services = null } = wishes;
  const model = createModel({
    client: createFakeClient(client),
    storage,
    events,
    wishes: { office, services },
  });
  const stop = model.start();
  await settle();
  return { model, events, stop };
}

/** Lets everything that only waits for answers of the fake client arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export const erika = {
  givenName: 'Erika',
  familyName: 'Mustermann',
  street: 'Musterstraße 1',
  postalCode: '47226',
  town: 'Duisburg',
  telephone: '',
  email: 'erika@example.org',
};

/** As far as the summary, with a hold on a time. */
export async function goToSummary(model: Model, take: Parameters<Model['take']>[0]): Promise<void> {
  model.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  model.flow.go('time');
  await settle();
  await model.take(take);
  model.flow.go('details');
  model.form.replace(erika);
  model.flow.go('summary');
}
