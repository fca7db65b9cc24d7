import type { OfficeConfig } from '@termin/server';
import type { Scenario } from '../scenario.ts';

const total = 700;

export const manyOffices: Scenario = {
  about: 'Seven hundred offices: the city’s own, over and over, with a number behind the name (`mitte-2`).',
  city(ordinary) {
    const { offices } = ordinary;
    const rounds = Math.ceil(total / Math.max(1, offices.length));
    const copies = (ids: string[]) =>
      ids.flatMap((id) => numbers(rounds).map((number) => copyId(id, number)));
    return {
      ...ordinary,
      offices: numbers(rounds)
        .flatMap((number) => offices.map((office) => copyOf(office, number)))
        .slice(0, total),
      services: ordinary.services.map((service) => ({ ...service, offices: copies(service.offices) })),
    };
  },
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The first of each keeps its id, so that links to it still lead somewhere. */
const copyId = (id: string, number: number) => (number === 1 ? id : `${id}-${number}`);

function copyOf(office: OfficeConfig, number: number): OfficeConfig {
  if (number === 1) return office;
  return { ...office, id: copyId(office.id, number), name: `${office.name} ${number}` };
}
