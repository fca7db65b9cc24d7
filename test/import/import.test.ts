import { ServicesAnswer } from '@termin/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';
import { readCityFile } from '../../src/city-file/read.ts';
import { importCatalogue } from '../../src/cli/import.ts';
import type { CityConfig } from '../../src/config.ts';
import { openApi } from '../../src/http/testing/api.ts';
import { importByCommand, musterstadt } from './import-by-command.ts';
import { munich, withoutMunich } from './munich.ts';

async function imported(...given: Parameters<typeof importByCommand>) {
  const result = await importByCommand(...given);
  onTestFinished(result.remove);
  const { config, problems } = readCityFile(result.text);
  // What the export does not say and nobody told.
  expect(problems.filter(({ message }) => !message.startsWith('is a placeholder'))).toEqual([]);
  if (!config) throw new Error('The city has errors.');
  return { ...result, config };
}

/** `kind  read  written  left out` of the report's table. */
function tallies(report: string): Record<string, number[]> {
  const rows = report
    .split('\n')
    .slice(1, 4)
    .map((line) => line.split(/ {2,}/));
  return Object.fromEntries(rows.map(([kind = '', ...numbers]) => [kind, numbers.map(Number)]));
}

/** How many subjects the report has below each reason of its «Left out». */
function leftOut(report: string, kind: string): number {
  const [, part = ''] = report.split('Left out:\n');
  const reasons = part.split('\n\n')[0]?.matchAll(/^- (\w+) .*\((\d+)\)$/gm) ?? [];
  return [...reasons].reduce((sum, [, what, count]) => sum + (what === kind ? Number(count) : 0), 0);
}

/** Nothing is lost: what was read is written or left out with a reason. */
function expectNothingLost({ report }: { report: string }) {
  for (const [kind, [read = 0, written = 0, out = 0]] of Object.entries(tallies(report))) {
    expect(written + out, kind).toBe(read);
    expect(leftOut(report, kind.split(' ')[0] ?? ''), kind).toBe(out);
  }
}

/** Every service can be asked for at each of its offices, and the contract takes the whole catalogue. */
async function expectToRun(config: CityConfig) {
  const api = openApi({ config });
  ServicesAnswer.parse(await (await api.get('/v1/services')).json());
  for (const { id, offices } of config.services) {
    const days = await (await api.get(`/v1/days?services=${id}`)).json();
    expect(days, id).toMatchObject({ first: offices.map((office) => ({ office })) });
    expect(days.nextFree, id).not.toBeNull();
  }
}

test('a small town: all of it is written or left out with a reason, and the server runs with it', async () => {
  const town = await imported(musterstadt, '--state', 'NW', '--hours', 'Mo-Do 8-16; Fr 8-12', '--lanes', '2');
  expect(town.code).toBe(0);
  expect(tallies(town.report)).toEqual({
    'offers of a service at an office': [10, 7, 3],
    services: [7, 4, 3],
    offices: [5, 3, 2],
  });
  expectNothingLost(town);
  expect(town.said).toContain('services that are not public (1)\n    Nur im Haus (104)');
  expect(town.report).toContain('parts of texts: link javascript:alert(1) (1)');
  expect(town.config.offices[0]?.plan).toMatchObject({
    holidays: 'NW',
    hours: [
      { weekdays: [1, 2, 3, 4], from: '08:00', to: '16:00', lanes: 2 },
      { weekdays: [5], from: '08:00', to: '12:00', lanes: 2 },
    ],
  });
  expect(town.config.services.find(({ id }) => id === '101')).toMatchObject({
    name: 'Reisepass für Musterstadt',
    ...{ minutes: 12, minutesAt: [{ office: '12', minutes: 20 }], maxQuantity: 4 },
    onlyWith: { services: ['102', '106'] },
  });
  await expectToRun(town.config);
});

test('hours come from a file by office, and who is not in it has the usual ones, said so', async () => {
  const hours = new URL('fixtures/hours.yaml', import.meta.url).pathname;
  const { config, text, report } = await imported(musterstadt, '--hours', hours);
  const hoursOf = (id: string) => config.offices.find((office) => office.id === id)?.plan.hours;
  expect(hoursOf('12')).toEqual([{ weekdays: [2, 4], from: '14:00', to: '18:00', lanes: 1 }]);
  expect(hoursOf('13')).toEqual([{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', lanes: 1 }]);
  const assumed =
    'Mo-Fr 08:00-16:00, one citizen at a time, at 2 of 3 offices: the export has no opening hours.';
  expect(text).toContain(`# Assumed: ${assumed}`);
  expect(report).toContain(assumed);
});

test.each([
  [
    ['--services', 'package.json', '--locations', 'package.json'],
    /package.json is no DLDB export: a list of services/,
  ],
  [['--services', 'README.md', '--locations', 'x'], /README.md is no JSON/],
  [['--services', 'nowhere.json', '--locations', 'x'], /nowhere.json can't be read: there is no such file/],
  [
    ['--services', musterstadt.locations, '--locations', musterstadt.services],
    /looks like an export of locations, not of services/,
  ],
  [['--services', musterstadt.services], /Both --services FILE and --locations FILE are needed/],
  [['--sevices', 'x'], /Unknown option '--sevices'/],
])('%j is refused in words', async (args, words) => {
  const io = { out: () => {}, err: () => {}, env: {} };
  await expect(importCatalogue.run(['dldb', ...args], io)).rejects.toThrow(words);
});

test('a file that is there is replaced only by force', async () => {
  const { file } = await imported(musterstadt);
  const { services, locations } = musterstadt;
  const args = ['dldb', '--services', services, '--locations', locations, '--out', file, '--no-questions'];
  const io = { out: () => {}, err: () => {}, env: {} };
  await expect(importCatalogue.run(args, io)).rejects.toThrow(/is there already/);
  expect(await importCatalogue.run([...args, '--force'], io)).toBe(0);
});

test('hours that can’t be read are refused in words', async () => {
  await expect(importByCommand(musterstadt, '--hours', 'täglich')).rejects.toThrow(/Hours are written like/);
});

test.skipIf(!munich)(
  `the catalogue of a large city ${munich ? '' : withoutMunich}`,
  { timeout: 60_000 },
  async () => {
    if (!munich) return;
    const city = await imported(munich, '--state', 'BY');
    expect(tallies(city.report)).toEqual({
      'offers of a service at an office': [526, 279, 247],
      services: [287, 150, 137],
      offices: [109, 68, 41],
    });
    expectNothingLost(city);
    await expectToRun(city.config);
  },
);
