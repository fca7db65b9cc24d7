import type { Service } from '@termin/sdk/contract';

/** Services whose name or keywords hold every typed word; popular ones first, otherwise in the city's order. */
export function searchServices(services: Service[], text: string): Service[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = services.filter((service) => {
    const heard = plain([service.name, ...service.keywords].join(' '));
    return words.every((word) => heard.includes(word));
  });
  return found.toSorted((a, b) => Number(b.popular) - Number(a.popular));
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
