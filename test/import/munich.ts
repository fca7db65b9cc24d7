import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data/munich/', import.meta.url));

/** The catalogue of a real city, which is no part of this repository; null where nobody has put it beside it. */
export const munich = existsSync(folder)
  ? { services: `${folder}services_de.json`, locations: `${folder}locations_de.json` }
  : null;

export const withoutMunich = `skipped: there is no ${folder}`;
