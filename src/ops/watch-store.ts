import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../clock.ts';
import type { MailCounts, Store } from '../store/store.ts';

/** Whoever scrapes gives up after ten seconds. */
const patienceMs = 5_000;

/** Adds metrics that are read from the store; answers how to bring them up to date. */
export function watchStore(store: Store, clock: Clock, registry: Registry): () => Promise<void> {
  const registers = [registry];
  const up = new Gauge({
    name: 'termin_store_up',
    help: 'Whether the database answered the question for these metrics (1) or not (0)',
    registers,
  });
  const waiting = new Gauge({
    name: 'termin_outbox_mails',
    help: 'Mails in the outbox: due, postponed after a failure, or given up (failed); the same at every process',
    labelNames: ['state'],
    registers,
  });
  const age = new Gauge({
    name: 'termin_outbox_age_seconds',
    help: 'How long the mail has been due that waits longest; 0 where none does',
    registers,
  });
  if (store.connections()) watchConnections(store, registry);

  return async () => {
    const counts = await answered(store.mailCounts(clock()));
    up.set(counts ? 1 : 0);
    waiting.reset();
    age.remove();
    if (!counts) return;
    for (const state of ['due', 'postponed', 'failed'] as const) waiting.set({ state }, counts[state]);
    age.set(ageOf(counts, clock()));
  };
}

function watchConnections({ connections }: Store, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: 'termin_pool_connections',
    help: 'Connections of this process to the database',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, connections()?.busy ?? 0);
      this.set({ state: 'idle' }, connections()?.idle ?? 0);
    },
  });
  new Gauge({
    name: 'termin_pool_waiting',
    help: 'Requests that wait for a connection to the database',
    registers,
    collect() {
      this.set(connections()?.waiting ?? 0);
    },
  });
}

function ageOf({ dueSince }: MailCounts, now: number): number {
  return dueSince === null ? 0 : (now - dueSince) / 1000;
}

/** What is known in time; null where nothing is. */
async function answered<T>(asked: Promise<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patienceMs);
  try {
    return await Promise.race([asked, promise]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
