import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCatalogue } from '../../src/cli/import.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}.json`, import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'termin-import-'));

/** An invented town with a few services, as another system exports it. */
export const musterstadt = { services: fixture('services'), locations: fixture('locations') };

/** Runs `termin import dldb` on the two files. */
export async function importByCommand(files: { services: string; locations: string }, ...flags: string[]) {
  const folder = newFolder();
  const file = join(folder, 'city.yaml');
  const said: string[] = [];
  const args = ['dldb', '--services', files.services, '--locations', files.locations, '--out', file];
  const code = await importCatalogue.run(
    [...args, '--report', join(folder, 'report.txt'), '--no-questions', ...flags],
    {
      out: (text) => said.push(text),
      err: (text) => said.push(text),
      env: {},
    },
  );
  return {
    code,
    said: said.join('\n'),
    file,
    text: readFileSync(file, 'utf8'),
    report: readFileSync(join(folder, 'report.txt'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
