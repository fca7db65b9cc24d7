import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Client } from '@termin/sdk/bare';
import type { Category, City, Office, Service } from '@termin/sdk/contract';
import { createResource, type Loaded } from './resource.ts';

/** Everything that is the same for every citizen. */
export interface CatalogueData {
  city: City;
  today: string;
  offices: Office[];
  categories: Category[];
  services: Service[];
}

export interface FlowCatalogue {
  readonly state: ReadonlySignal<Loaded<CatalogueData>>;
  readonly offices: ReadonlySignal<Map<string, Office>>;
  readonly services: ReadonlySignal<Map<string, Service>>;
  load(): Promise<void>;
  stop(): void;
}

export function createCatalogue(client: Client): FlowCatalogue {
  const resource = createResource<CatalogueData>();
  const data = computed(() => resource.state.value.data);

  return {
    state: resource.state,
    offices: computed(() => byId(data.value?.offices)),
    services: computed(() => byId(data.value?.services)),
    stop: resource.stop,
    load: () =>
      resource.load(async (signal) => {
        const [offices, services] = await Promise.all([
          client.offices({ signal }),
          client.services({ signal }),
        ]);
        return { ...offices, ...services };
      }),
  };
}

function byId<T extends { id: string }>(items: T[] = []): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
