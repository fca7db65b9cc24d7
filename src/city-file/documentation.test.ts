import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCityDocument } from './document.ts';
import { hasErrors, problemsInWords } from './problem.ts';
import { readCityFile } from './read.ts';
import { type CityFile, cityFileSchema } from './schema.ts';
import { tinyCity } from './testing/city-files.ts';
import { smallTown, smallTownWith } from './testing/small-town.ts';

const guide = readFileSync(new URL('../../docs/city-file.md', import.meta.url), 'utf8');
const examples = Array.from(guide.matchAll(/```yaml\n(.*?)```/gs), ([, text = '']) => text).filter(
  (text) => !text.startsWith('# yaml-language-server'),
);

/** The example with the rest of a city around it. */
function completed(example: string): string {
  const told = parseCityDocument(example).value as Partial<CityFile>;
  const whole = { ...tinyCity, ...told };
  return JSON.stringify({
    ...whole,
    services: told.categories ? whole.services : [{ ...tinyCity.services[0] }],
  });
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const fits = ajv.compile(cityFileSchema());

describe('every example of the guide is right', () => {
  test.each(examples)('%s', (example) => {
    expect(readCityFile(completed(example)).problems).toEqual([]);
    expect(fits(JSON.parse(completed(example))), JSON.stringify(fits.errors)).toBe(true);
  });

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(3);
  });
});

test('the schema for editors takes the example of a small town as any YAML reads it, and refuses what check refuses', () => {
  const city = parse(smallTown);
  expect(fits(city), JSON.stringify(fits.errors)).toBe(true);
  for (const change of [
    { offices: [] },
    { mail: {} },
    { unknown: 1 },
    { city: { ...city.city, telephone: true } },
  ]) {
    const wrong = { ...city, ...change };
    expect(fits(wrong)).toBe(false);
    expect(hasErrors(readCityFile(JSON.stringify(wrong)).problems)).toBe(true);
  }
});

test('what check says of two mistakes is what the guide shows', () => {
  const text = smallTownWith('from: 8:00, to: 12:00', 'from: 8:00, to: 7:00').replace(
    'beantragen, category: ausweise, minutes: 20',
    'beantragen, category: ausweis, minutes: 20',
  );
  expect(guide).toContain(`\`\`\`\n${problemsInWords('city.yaml', readCityFile(text).problems)}\n\`\`\``);
});
