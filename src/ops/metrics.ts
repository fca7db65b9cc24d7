import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../clock.ts';
import { type RequestLog, type StreamLog, streamKinds } from '../http/options.ts';
import { MailError } from '../mail/mailer.ts';
import type { Store } from '../store/store.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import { bookingEvents, countStore, dayEvents, mailEvents } from './count-store.ts';
import { watchStore } from './watch-store.ts';

/** What a process tells of itself, in the words of Prometheus. */
export interface Metrics {
  /** The same store, counted and looked at. */
  watch(store: Store, clock: Clock): Store;
  request(entry: RequestLog): void;
  stream(entry: StreamLog): void;
  error(error: unknown): void;
  /** Everything as text, of the type `contentType`. */
  text(): Promise<string>;
  contentType: string;
}

/** Seconds. A call should be on every board within one. */
const callBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Seconds. A click should be answered within a tenth; who waits ten has gone. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: 'termin_http_request_duration_seconds',
    help: 'Answered requests by the pattern of their route, and how long they took',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'termin_errors_total',
    help: 'Errors in requests and workers: the database did not answer (store), a mail was not taken (mail), or something unexpected',
    labelNames: ['kind'],
    registers,
  });
  const bookings = new Counter({
    name: 'termin_booking_events_total',
    help: 'What happened to holds and appointments, by this process',
    labelNames: ['event'],
    registers,
  });
  const taken = new Counter({
    name: 'termin_slots_taken_total',
    help: 'Times that a citizen wanted and somebody else had',
    registers,
  });
  const reads = new Counter({
    name: 'termin_calendar_reads_total',
    help: 'How often what is busy was read from the database, because it was not in memory or had changed',
    registers,
  });
  const mails = new Counter({
    name: 'termin_mails_total',
    help: 'Mails that were sent, postponed after a failure, or given up, by this process',
    labelNames: ['outcome'],
    registers,
  });
  const day = new Counter({
    name: 'termin_day_events_total',
    help: 'What was done in the queues of offices, by this process',
    labelNames: ['event'],
    registers,
  });
  const streams = new Gauge({
    name: 'termin_streams',
    help: 'Boards, places on telephones and clerks’ days that somebody listens to at this process',
    labelNames: ['kind'],
    registers,
  });
  const calls = new Histogram({
    name: 'termin_call_delay_seconds',
    help: 'From the press of the button that calls somebody until it is sent to who listens, at whatever process',
    labelNames: ['kind'],
    buckets: callBuckets,
    registers,
  });
  // So that a rate can be taken from the first one on.
  for (const kind of ['store', 'mail', 'unexpected']) errors.inc({ kind }, 0);
  for (const event of bookingEvents) bookings.inc({ event }, 0);
  for (const event of dayEvents) day.inc({ event }, 0);
  for (const kind of streamKinds) {
    streams.set({ kind }, 0);
    calls.zero({ kind });
  }
  for (const outcome of mailEvents) mails.inc({ outcome }, 0);

  let refresh = async () => {};
  return {
    watch(store, clock) {
      refresh = watchStore(store, clock, registry);
      return countStore(store, {
        booking: (event, times = 1) => bookings.inc({ event }, times),
        mail: (outcome) => mails.inc({ outcome }),
        day: (event) => day.inc({ event }),
        slotTaken: () => taken.inc(),
        calendarRead: () => reads.inc(),
      });
    },
    request({ method, route, status, milliseconds }) {
      requests.observe({ method, route, status }, milliseconds / 1000);
    },
    stream(entry) {
      const { kind } = entry;
      if (entry.event === 'call') calls.observe({ kind }, entry.milliseconds / 1000);
      else streams.inc({ kind }, entry.event === 'begun' ? 1 : -1);
    },
    error: (error) => errors.inc({ kind: kindOf(error) }),
    async text() {
      await refresh();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

function kindOf(error: unknown): 'store' | 'mail' | 'unexpected' {
  if (error instanceof StoreUnavailableError) return 'store';
  return error instanceof MailError ? 'mail' : 'unexpected';
}
