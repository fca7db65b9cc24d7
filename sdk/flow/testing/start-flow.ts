import { vi } from 'vitest';
import type { Client } from '../../client.ts';
import type { BookingFlow, FlowEvents } from '../booking-flow.ts';
import { createBookingFlow } from '../create-booking-flow.ts';
import type { FlowStorage } from '../snapshot.ts';
import { createFakeClient } from './fake-client.ts';

/** A tab's storage that a test can look into, and hand to the next flow as a reload would. */
export function createFakeStorage(): FlowStorage & { text: string | null } {
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
  storage?: FlowStorage;
  office?: string | null;
  services?: string | null;
}

/** A flow that has its catalogue; `events` are spies. */
export async function startFlow({ client = {}, storage = createFakeStorage(), ...wishes }: Start = {}) {
  const events = {
    ready: vi.fn<FlowEvents['ready']>(),
    step: vi.fn<FlowEvents['step']>(),
    held: vi.fn<FlowEvents['held']>(),
    lost: vi.fn<FlowEvents['lost']>(),
    booked: vi.fn<FlowEvents['booked']>(),
    error: vi.fn<FlowEvents['error']>(),
  };
  const { office = null, services = null } = wishes;
  const flow = createBookingFlow({
    client: createFakeClient(client),
    storage,
    events,
    wishes: { office, services },
  });
  const stop = flow.start();
  await settle();
  return { flow, events, stop };
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

/** As far as the summary, with a hold on a time; only the consent is missing. */
export async function goToSummary(
  flow: BookingFlow,
  take: Parameters<BookingFlow['take']>[0],
): Promise<void> {
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  flow.go('time');
  await settle();
  await flow.take(take);
  flow.go('details');
  flow.form.replace(erika);
  flow.go('summary');
}

/** As far as the binding button. */
export async function goToBooking(
  flow: BookingFlow,
  take: Parameters<BookingFlow['take']>[0],
): Promise<void> {
  await goToSummary(flow, take);
  flow.consent(true);
}
