import { OfficesAnswer, ServicesAnswer } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import { duisburg } from './city.ts';

const { categories, city, offices, services } = duisburg;

test('the catalogue is what the contract says', () => {
  OfficesAnswer.parse({ city, today: '2020-03-09', offices });
  ServicesAnswer.parse({ categories, services });
});

test('seven stations, six categories', () => {
  expect(offices.map(({ name }) => name.replace('Bürger-Service ', ''))).toEqual([
    'Mitte',
    'Homberg',
    'Meiderich',
    'Hamborn',
    'Walsum',
    'Rheinhausen',
    'Süd',
  ]);
  expect(categories.map(({ name }) => name)).toEqual([
    'Pass- und Ausweiswesen',
    'Meldeangelegenheiten',
    'Kfz-/Führerscheinangelegenheiten',
    'Gewerbemeldeangelegenheiten',
    'Fundsachenangelegenheiten',
    'Weitere Dienstleistungen',
  ]);
});

test('ids are used once, and what is named exists', () => {
  const ids = services.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const service of services) {
    expect(categories.map(({ id }) => id)).toContain(service.category);
    for (const office of service.offices) expect(offices.map(({ id }) => id)).toContain(office);
    for (const { service: other } of service.notWith) {
      const partner = services.find(({ id }) => id === other);
      expect(partner?.notWith.map((entry) => entry.service)).toContain(service.id);
    }
  }
  for (const { id } of categories) expect(services.some(({ category }) => category === id)).toBe(true);
});

test('every duration fits the grid; the driving licence takes twelve minutes', () => {
  for (const { minutes } of services) expect(minutes % 4).toBe(0);
  expect(services.find(({ id }) => id === 'fuehrerschein')?.minutes).toBe(12);
});

test('"perso" finds the Personalausweis', () => {
  const found = services.filter(({ name, keywords }) =>
    [name, ...keywords].some((word) => /perso/i.test(word)),
  );
  expect(found.map(({ id }) => id)).toContain('personalausweis');
});

test('links lead to the city, and the telephone is the public one', () => {
  const links = services.flatMap(({ info }) => info.links);
  expect(new Set(links.map(({ href }) => href))).toEqual(new Set(['https://www.duisburg.de/']));
  expect(new Set([city.telephone, ...offices.map(({ telephone }) => telephone)])).toEqual(
    new Set(['0203 94000']),
  );
});
