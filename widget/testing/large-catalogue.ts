import type { Client } from '@termin/sdk/bare';
import type { Service } from '@termin/sdk/contract';
import { offices, passport } from '../../sdk/flow/testing/catalogue.ts';
import { createFakeClient } from '../../sdk/flow/testing/fake-client.ts';

const perCategory = 20;
const categories = Array.from({ length: 8 }, (_, at) => ({ id: `amt-${at}`, name: `Amt ${at}` }));
const keywords = Array.from({ length: 12 }, (_, at) => `Stichwort ${at} für die Suche`);

/** A service of a large city: it goes together only with its two neighbours. */
function serviceAt(at: number): Service {
  const neighbours = [at - 1, at + 1].map((other) => `dienst-${other}`);
  return {
    ...passport,
    id: `dienst-${at}`,
    name: `Dienstleistung ${at} mit einem recht langen amtlichen Namen (Erstantrag, Verlängerung)`,
    category: `amt-${Math.floor(at / perCategory)}`,
    maxQuantity: 1,
    popular: false,
    offices: offices.offices.map(({ id }) => id),
    keywords: [...keywords, `Nummer${at}`],
    notWith: [],
    onlyWith: { services: neighbours, reason: 'Bitte buchen Sie dafür einen eigenen Termin.' },
  };
}

/** 160 services in eight categories. */
export function createLargeCatalogue(): Client {
  const services = Array.from({ length: categories.length * perCategory }, (_, at) => serviceAt(at));
  return { ...createFakeClient(), services: async () => ({ categories, services }) };
}
