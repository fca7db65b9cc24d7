import type { CityConfig } from '../config.ts';
import { cityConfig } from './convert.ts';
import { parseCityDocument } from './document.ts';
import { findingsOf } from './issues.ts';
import { readParts } from './parts.ts';
import { hasErrors, type Problem } from './problem.ts';
import { findByRules } from './rules.ts';
import { CityFile } from './schema.ts';

export interface ReadCity {
  /** Null: there is an error among the problems. */
  config: CityConfig | null;
  /** All that is wrong, in the order of the file. */
  problems: Problem[];
}

/** Reads a city's file, YAML or JSON, and finds everything that is wrong with it at once. Throws nothing. */
export function readCityFile(text: string): ReadCity {
  const { value, place } = parseCityDocument(text);
  if (value === undefined) return { config: null, problems: place([]) };
  const result = CityFile.safeParse(value);
  const structure = findingsOf(result.error?.issues ?? [], value);
  const problems = place([...structure, ...findByRules(readParts(value))]);
  const config = result.data && !hasErrors(problems) ? cityConfig(result.data) : null;
  return { config, problems };
}
