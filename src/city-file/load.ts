import { readFile } from 'node:fs/promises';
import type { CityConfig } from '../config.ts';
import { SettingsError } from '../env.ts';
import { type Problem, problemsInWords } from './problem.ts';
import { type ReadCity, readCityFile } from './read.ts';

/** Reads a city's file from the disk. Throws `SettingsError` when there is none, or it is no text in UTF-8. */
export async function loadCityFile(path: string): Promise<ReadCity> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? whyNot[String(cause.code)] : undefined;
    throw new SettingsError(`Can’t read the city’s file ${path}: ${why ?? cause}.`, { cause });
  }
  return readCityFile(decoded(bytes, path));
}

/** Other encodings would spoil every umlaut without a word. */
function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const line = before.split('\n').length;
    throw new SettingsError(
      `Can’t read the city’s file ${path}: line ${line} is not UTF-8. Save it in that encoding.`,
      {
        cause,
      },
    );
  }
}

const whyNot: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
};

/** The city to run with, and what `check` would warn of. Throws `SettingsError` with all that is wrong. */
export async function loadCity(path: string): Promise<{ config: CityConfig; warnings: Problem[] }> {
  const { config, problems } = await loadCityFile(path);
  if (!config) throw new SettingsError(`Can’t run with this file:\n${problemsInWords(path, problems)}`);
  return { config, warnings: problems };
}
