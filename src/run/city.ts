import { displacedBy } from '../city-file/displaced.ts';
import { displacedInWords } from '../city-file/displaced-in-words.ts';
import { loadCity } from '../city-file/load.ts';
import { problemsInWords } from '../city-file/problem.ts';
import type { CityConfig } from '../config.ts';
import { duisburg } from '../demo/duisburg/city.ts';
import type { Store } from '../store/store.ts';
import type { Tell } from './tell.ts';

/** The city a server runs for. */
export interface RunningCity {
  config: CityConfig;
  /** Its file; null: the demo, which has none. */
  file: string | null;
}

/** Reads the city's file; without one it is the demo. Throws `SettingsError` with all that is wrong in the file. */
export async function openCity(file: string | null, tell: Tell): Promise<RunningCity> {
  if (file === null) return { config: duisburg, file };
  const { config, warnings } = await loadCity(file);
  if (warnings.length > 0) tell(problemsInWords(file, warnings), 'city file', { warnings });
  return { config, file };
}

/** Tells which appointments to come have no place in the city as it is now. They stay as they are. */
export async function tellDisplaced(
  { config }: RunningCity,
  store: Store,
  now: number,
  tell: Tell,
): Promise<void> {
  const displaced = displacedBy(config, await store.upcoming(now));
  if (displaced.length > 0) {
    tell(displacedInWords(displaced, config.city.timeZone), 'displaced appointments', { displaced });
  }
}
