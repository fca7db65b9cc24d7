import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Selection, Service } from '../contract/index.ts';

/** A service that is chosen, and for how many. */
export interface ChosenService {
  service: Service;
  quantity: number;
}

/** The services of the appointment. Chosen ones that the catalogue does not know are left out, and more than it allows. */
export interface FlowSelection {
  readonly chosen: ReadonlySignal<ChosenService[]>;
  readonly items: ReadonlySignal<Selection>;
  quantity(service: string): number;
  toggle(service: Service): void;
  setQuantity(service: Service, quantity: number): void;
  /** Why it cannot be added to what is chosen, in the city's words; null when it can. */
  conflict(service: Service): string | null;
  replace(items: Selection): void;
}

export function createSelection(services: ReadonlySignal<Map<string, Service>>): FlowSelection {
  const quantities = signal<ReadonlyMap<string, number>>(new Map());

  const chosen = computed(() =>
    [...quantities.value].flatMap(([id, quantity]) => {
      const service = services.value.get(id);
      return service ? [{ service, quantity: Math.min(quantity, service.maxQuantity) }] : [];
    }),
  );
  const quantity = (id: string) => chosen.value.find(({ service }) => service.id === id)?.quantity ?? 0;

  function setQuantity(service: Service, wanted: number) {
    const next = new Map(quantities.peek());
    if (wanted < 1) next.delete(service.id);
    else next.set(service.id, wanted);
    quantities.value = next;
  }

  return {
    chosen,
    items: computed(() => chosen.value.map(({ service, quantity }) => ({ service: service.id, quantity }))),
    quantity,
    setQuantity,
    toggle: (service) => setQuantity(service, quantities.peek().has(service.id) ? 0 : 1),
    conflict: (service) => {
      for (const { service: other } of chosen.value) {
        const reason = bars(service, other) ?? bars(other, service);
        if (reason) return reason;
      }
      return null;
    },
    replace: (items) => {
      quantities.value = new Map(items.map((item) => [item.service, item.quantity]));
    },
  };
}

/** Why the service does not go together with the other one. */
function bars({ notWith, onlyWith }: Service, { id }: Service): string | undefined {
  if (onlyWith && !onlyWith.services.includes(id)) return onlyWith.reason;
  return notWith.find(({ service }) => service === id)?.reason;
}
