import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Office } from '@termin/sdk/contract';
import type { ChosenService } from './selection.ts';

/** Which offices the citizen wants to go to. */
export interface Preferences {
  /** Ids the citizen or the page chose; null = no preference. */
  readonly wanted: ReadonlySignal<string[] | null>;
  /** Offices that offer all chosen services. */
  readonly offering: ReadonlySignal<Office[]>;
  /** Offices to look for times in: the wanted ones that offer the services, or else all that offer them. */
  readonly chosen: ReadonlySignal<Office[]>;
  /** None of the wanted offices offers the services. */
  readonly overruled: ReadonlySignal<boolean>;
  /** Wants this office alone, and shows it first from now on; null = no preference. */
  prefer(office: string | null): void;
  want(offices: string[] | null): void;
  toggle(office: string): void;
}

export function createPreferences(
  offices: ReadonlySignal<Map<string, Office>>,
  services: ReadonlySignal<ChosenService[]>,
): Preferences {
  const first = signal<string | null>(null);
  const wanted = signal<string[] | null>(null);
  const offering = computed(() =>
    [...offices.value.values()]
      .filter(({ id }) => services.value.every(({ service }) => service.offices.includes(id)))
      .sort((a, b) => Number(b.id === first.value) - Number(a.id === first.value)),
  );
  const matching = computed(() => {
    const ids = wanted.value;
    return ids ? offering.value.filter(({ id }) => ids.includes(id)) : offering.value;
  });
  const chosen = computed(() => (matching.value.length > 0 ? matching.value : offering.value));

  return {
    wanted,
    offering,
    chosen,
    overruled: computed(() => matching.value.length === 0 && offering.value.length > 0),
    prefer: (id) => {
      first.value = id;
      wanted.value = id ? [id] : null;
    },
    want: (ids) => {
      wanted.value = ids;
    },
    toggle: (id) => {
      const ids = chosen.peek().map((office) => office.id);
      const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
      // Without any office there would be no times: the last tick stays.
      if (next.length > 0) wanted.value = next;
    },
  };
}
