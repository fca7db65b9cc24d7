import { BookingError } from '../booking/errors.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Store } from '../store/store.ts';

/** What every action works with. */
export interface ActionContext {
  config: CityConfig;
  store: Store;
  clock: Clock;
  /** Called after a mail has been put into the outbox, so that it need not wait for the next look. */
  mailWaiting?: () => void;
}

/** The office with that id. Throws `unknown-office`. */
export function officeOf(config: CityConfig, id: string): OfficeConfig {
  const office = config.offices.find((one) => one.id === id);
  if (!office) throw new BookingError('unknown-office', `There is no office ${id}.`);
  return office;
}
