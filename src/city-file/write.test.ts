import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openApi } from '../http/testing/api.ts';
import { readCityFile } from './read.ts';
import type { CityFile } from './schema.ts';
import { arbitraryCityFile, tinyCity } from './testing/city-files.ts';
import { writeCityFile } from './write.ts';

test('what is written is read again as what it was', () => {
  fc.assert(
    fc.property(arbitraryCityFile, (city) => {
      const fromYaml = readCityFile(writeCityFile(city));
      const fromJson = readCityFile(JSON.stringify(city));
      expect(fromYaml.config).toEqual(fromJson.config);
      expect(fromYaml.problems.map(({ message }) => message).sort()).toEqual(
        fromJson.problems.map(({ message }) => message).sort(),
      );
    }),
    { numRuns: 100 },
  );
});

test('the server can run with every city in which no error is found', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryCityFile, async (city) => {
      const { config } = readCityFile(writeCityFile(city));
      if (!config) return;
      accepted += 1;
      const { get, reported } = openApi({ config });
      expect((await get('/v1/offices')).status).toBe(200);
      for (const { id, offices } of config.services) {
        const days = await get(`/v1/days?services=${id}:1&from=2020-03-09&to=2020-04-05`);
        if (offices.length > 0) expect(days.status).toBe(200);
        else expect((await days.json()).code).toBe('not-offered');
        const slots = await get(`/v1/slots?services=${id}:1&date=2020-03-11`);
        expect(slots.status).toBe(days.status);
      }
      expect(reported).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test('every part has its comment, short entries stand on one line, long texts on several', () => {
  const service = { id: 'x', name: 'Ausweis', category: 'a', minutes: 12 };
  const city: CityFile = {
    ...tinyCity,
    services: [{ ...service, bring: ['Ausweis', 'Foto'], info: { description: '## Wer\n- alle' } }],
  };
  const text = writeCityFile(city);
  expect(text).toContain('\n# Offices, in the order to show them.');
  expect(text).toContain('      - { days: Mo-Fr, from: 08:00, to: 12:00 }\n');
  expect(text).toContain('    bring: [ Ausweis, Foto ]\n');
  expect(text).toContain('      description: |-\n        ## Wer\n        - alle\n');
});

test('what there is to say stands above what it is about', () => {
  const text = writeCityFile(tinyCity, [
    { path: [], text: 'Made from an export.' },
    { path: ['offices', 0, 'hours'], text: 'Assumed:\nthe export has none.' },
    { path: ['offices', 0, 'closures'], text: 'Unknown.' },
    { path: ['services'], text: 'Three were left out.' },
  ]);
  expect(text).toMatch(/^# Made from an export\.\n/);
  expect(text).toContain('    # Assumed:\n    # the export has none.\n    hours:\n');
  expect(text).toContain('  # Unknown.\n  - id: rathaus\n');
  expect(text).toMatch(/# Services, [^\n]*\n# Three were left out\.\nservices:\n/);
  expect(readCityFile(text).config).not.toBeNull();
});
