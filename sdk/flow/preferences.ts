import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { minutesAt } from '../contract/duration.ts';
import type { City, Office, Slot } from '../contract/index.ts';
import { localTime } from '../helpers/local-time.ts';
import { kilometresBetween } from './distance.ts';
import type { ChosenService } from './selection.ts';

/** The part of the day in which an appointment should start; `any`: it does not matter. */
export const wantedParts = ['any', 'morning', 'afternoon'] as const;
/** One of the parts of the day that can be wished for. */
export type WantedPart = (typeof wantedParts)[number];

/** Which offices the citizen wants to go to, from where, and when in the day. */
export interface FlowPreferences {
  /** Ids the citizen or the page chose; null = no preference. */
  readonly wanted: ReadonlySignal<string[] | null>;
  /** Offices that offer all chosen services: by distance where it is known, else the one the page prefers first. */
  readonly offering: ReadonlySignal<Office[]>;
  /** Offices to look for times in: the wanted ones that offer the services, or else all that offer them. */
  readonly chosen: ReadonlySignal<Office[]>;
  /** Minutes the chosen services take together; at the slowest of the offices to look in where these differ. */
  readonly minutes: ReadonlySignal<number>;
  /** None of the wanted offices offers the services. */
  readonly overruled: ReadonlySignal<boolean>;
  /** Where the citizen starts from, as typed. */
  readonly postalCode: ReadonlySignal<string>;
  /** Kilometres to each office; empty where the city does not know the postal code, or none is typed. */
  readonly distances: ReadonlySignal<Map<string, number>>;
  readonly partOfDay: ReadonlySignal<WantedPart>;
  /** Wants this office alone, and shows it first from now on; null = no preference. */
  prefer(office: string | null): void;
  want(offices: string[] | null): void;
  toggle(office: string): void;
  startFrom(postalCode: string): void;
  wantPart(part: WantedPart): void;
}

export function createPreferences(
  offices: ReadonlySignal<Map<string, Office>>,
  services: ReadonlySignal<ChosenService[]>,
  postalCodes: ReadonlySignal<City['postalCodes']>,
): FlowPreferences {
  const first = signal<string | null>(null);
  const wanted = signal<string[] | null>(null);
  const postalCode = signal('');
  const partOfDay = signal<WantedPart>('any');

  const distances = computed(() => {
    const origin = postalCodes.value[postalCode.value.trim()];
    return new Map(
      [...offices.value.values()].flatMap(({ id, geo }): [string, number][] =>
        origin && geo ? [[id, kilometresBetween(origin, geo)]] : [],
      ),
    );
  });
  const rank = ({ id }: Office) => distances.value.get(id) ?? (id === first.value ? -1 : 0);
  const offering = computed(() =>
    [...offices.value.values()]
      .filter(({ id }) => services.value.every(({ service }) => service.offices.includes(id)))
      .sort((a, b) => rank(a) - rank(b)),
  );
  const matching = computed(() => {
    const ids = wanted.value;
    return ids ? offering.value.filter(({ id }) => ids.includes(id)) : offering.value;
  });
  const chosen = computed(() => (matching.value.length > 0 ? matching.value : offering.value));

  const minutesIn = (office = '') =>
    services.value.reduce((sum, { service, quantity }) => sum + quantity * minutesAt(office, service), 0);

  return {
    wanted,
    offering,
    chosen,
    minutes: computed(() =>
      Math.max(
        ...(chosen.value.length > 0 ? chosen.value : [undefined]).map((office) => minutesIn(office?.id)),
      ),
    ),
    overruled: computed(() => matching.value.length === 0 && offering.value.length > 0),
    postalCode,
    distances,
    partOfDay,
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
    startFrom: (code) => {
      postalCode.value = code;
    },
    wantPart: (part) => {
      partOfDay.value = part;
    },
  };
}

/** Whether an appointment starts in that part of the day. */
export function startsIn(part: WantedPart, { start }: Slot): boolean {
  return part === 'any' || (part === 'morning') === localTime(start) < '12:00';
}
