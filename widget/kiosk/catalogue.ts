import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Client, TerminError } from '@termin/sdk/bare';
import type { Category, Service } from '@termin/sdk/contract';

/** Milliseconds until what could not be loaded is asked for again. */
const failedPause = 15_000;
/** And until what is there is asked for anew: a device runs for months. */
const refreshPause = 60 * 60_000;
/** As many services are shown at once; more of them by their categories. */
const fewServices = 8;

/** What somebody without an appointment can come to an office for. */
export interface Catalogue {
  officeName: string;
  /** BCP 47 language of the names. */
  language: string;
  /** Those that the office has services of; empty where all of these fit on a screen. */
  categories: Category[];
  services: Service[];
}

/** The catalogue of an office, kept up to date for as long as the signal lets it; null until it has come. */
export function openCatalogue(
  client: Pick<Client, 'offices' | 'services'>,
  office: string,
  until: AbortSignal,
): ReadonlySignal<Catalogue | null> {
  const catalogue = signal<Catalogue | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  until.addEventListener('abort', () => clearTimeout(timer));

  async function read(): Promise<void> {
    let pause = refreshPause;
    try {
      catalogue.value = await load(client, office, until);
    } catch (error) {
      if (until.aborted) return;
      if (!(error instanceof TerminError)) throw error;
      pause = failedPause;
    }
    if (!until.aborted) timer = setTimeout(read, pause);
  }

  void read();
  return catalogue;
}

async function load(
  client: Pick<Client, 'offices' | 'services'>,
  office: string,
  signal: AbortSignal,
): Promise<Catalogue> {
  const [{ city, offices }, all] = await Promise.all([
    client.offices({ signal }),
    client.services({ signal }),
  ]);
  const services = all.services.filter((service) => service.offices.includes(office));
  const categories = all.categories.filter(({ id }) => services.some(({ category }) => category === id));
  return {
    officeName: offices.find(({ id }) => id === office)?.name ?? '',
    language: city.language,
    categories: services.length > fewServices && categories.length > 1 ? categories : [],
    services,
  };
}
