import { catalogueOf } from '../booking/catalogue.ts';
import { BookingError } from '../booking/errors.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Store } from '../store/store.ts';
import { tellWrites } from '../store/tell-writes.ts';
import { type Agendas, createAgendas } from './agendas.ts';
import { createFeed, type Feed } from './day/feed.ts';

/** What actions are made to work with. */
export interface ContextOptions {
  config: CityConfig;
  store: Store;
  clock: Clock;
  /** Called after a mail has been put into the outbox, so that it need not wait for the next look. */
  mailWaiting?: () => void;
  /** How many milliseconds days and times may be behind bookings that other processes make; 0 when left out. */
  staleMs?: number;
  /** Makes the secrets of the links in mails, at least 22 characters of base64url; random when left out, as it must be but in tests. */
  linkSecret?: () => string;
}

/** What every action works with. */
export interface ActionContext extends ContextOptions {
  agendas: Agendas;
  feed: Feed;
}

/** The options with what is kept in memory: one for each store and configuration. */
export function createContext<Options extends ContextOptions>(options: Options): Options & ActionContext {
  const agendas = createAgendas(options, options.staleMs ?? 0);
  return {
    ...options,
    store: tellWrites(options.store, agendas.written),
    agendas,
    feed: createFeed(options),
  };
}

/** The office with that id. Throws `unknown-office`. */
export function officeOf(config: CityConfig, id: string): OfficeConfig {
  const office = catalogueOf(config).offices.get(id);
  if (!office) throw new BookingError('unknown-office', `There is no office ${id}.`);
  return office;
}
