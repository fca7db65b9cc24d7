import { readFile } from 'node:fs/promises';
import type { CityConfig } from '../config.ts';
import { SettingsError } from '../env.ts';
import { type Problem, problemsInWords } from './problem.ts';
import { type ReadCity, readCityFile } from './read.ts';

/** Reads a city's file from the disk. Throws `SettingsError` when there is none. */
export async function loadCityFile(path: string): Promise<ReadCity> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? whyNot[String(cause.code)] : undefined;
    throw new SettingsError(`Can’t read the city’s file ${path}: ${why ?? cause}.`, { cause });
  }
  return readCityFile(text);
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
