import type { Service } from '@termin/sdk/contract';

/**
 * Services whose name or keywords hold every typed word: first those with all of them in the name, popular ones before others,
 * otherwise in the city's order.
 */
export function searchServices(services: Service[], text: string): Service[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const inAll = (heard: string) => words.every((word) => heard.includes(word));
  return services
    .filter((service) => inAll(heardOf(service).all))
    .map((service) => ({ service, rank: Number(inAll(heardOf(service).name)) * 2 + Number(service.popular) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ service }) => service);
}

const heard = new WeakMap<Service, { name: string; all: string }>();

/** Made once a service, as every key that is pressed asks for it. */
function heardOf(service: Service) {
  const known = heard.get(service);
  if (known) return known;
  const name = plain(service.name);
  const made = { name, all: [name, ...service.keywords.map(plain)].join(' ') };
  heard.set(service, made);
  return made;
}

/** «Führerschein», «Fuehrerschein» and «fuhrerschein» are the same word. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/([aou])e/g, '$1');
}
