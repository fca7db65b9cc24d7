import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Client } from '../client.ts';
import type { Category, City, Office, Service } from '../contract/index.ts';
import { createResource, type Loaded } from './resource.ts';

/** Everything that is the same for every citizen; `today` is the office's local day, `2020-03-12`. */
export interface CatalogueData {
  city: City;
  today: string;
  offices: Office[];
  categories: Category[];
  services: Service[];
}

/** The city, its offices and services. The flow's `open` loads it. */
export interface FlowCatalogue {
  readonly state: ReadonlySignal<Loaded<CatalogueData>>;
  /** By id; empty until loaded. */
  readonly offices: ReadonlySignal<Map<string, Office>>;
  /** By id; empty until loaded. */
  readonly services: ReadonlySignal<Map<string, Service>>;
}

/** What the flow does with the catalogue, and a face does not. */
export interface CatalogueControl extends FlowCatalogue {
  load(): Promise<void>;
  stop(): void;
}

export function createCatalogue(client: Client): CatalogueControl {
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
