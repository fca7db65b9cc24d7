// The load in a process of its own. Is sent a `Job`, answers with a `Count`, and waits for the next.
import { newBookingId, newSecret } from '@termin/sdk';
import { toInstant } from '../../src/booking/instant.ts';
import { benchCity, dayOffsets, firstMidnight, opensAt, service, startsPerDay } from './city.ts';
import { customer } from './people.ts';
import { getRequest, openWire, postRequest, type Wire } from './wire.ts';

export interface Job {
  port: number;
  /** What to ask for, or `null` to hold and book. */
  path: string | null;
  /** Offices to book at. */
  offices: number;
  connections: number;
  seconds: number;
}

export interface Count {
  /** Answers, or pairs of hold and book, a second. */
  rate: number;
  /** Holds that somebody else was quicker with. */
  lost: number;
}

const consent = { version: benchCity(1).city.privacy.version };
const below = (limit: number) => Math.floor(Math.random() * limit);

async function ask(wire: Wire, request: string): Promise<number> {
  const { status, body } = await wire.ask(request);
  if (status !== 200) throw new Error(`${status} ${body}`);
  return 1;
}

/** 1 when it was held and booked, 0 when the time was taken. */
async function pair(wire: Wire, offices: number): Promise<number> {
  const id = newBookingId();
  const secret = newSecret();
  const day = dayOffsets[below(dayOffsets.length)] ?? 0;
  const minute = firstMidnight + opensAt + day * 1440 + 4 * below(startsPerDay);
  const start = toInstant(minute, 'Europe/Berlin');
  const services = [{ service, quantity: 1 }];
  const hold = { id, secret, office: `office-${below(offices)}`, start, services };
  const held = await wire.ask(postRequest('/v1/holds', hold));
  if (held.status === 409) return 0;
  if (held.status !== 201) throw new Error(`${held.status} ${held.body}`);
  const booking = { hold: id, customer: customer(id), consent };
  const booked = await wire.ask(postRequest('/v1/bookings', booking, secret));
  if (booked.status !== 201) throw new Error(`${booked.status} ${booked.body}`);
  return 1;
}

async function run({ port, path, offices, connections, seconds }: Job): Promise<Count> {
  const request = path === null ? '' : getRequest(path);
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let done = 0;
  let lost = 0;
  const clients = Array.from({ length: connections }, async () => {
    const wire = openWire(port);
    while (performance.now() < end) {
      const won = await (path === null ? pair(wire, offices) : ask(wire, request));
      done += won;
      lost += 1 - won;
    }
    wire.close();
  });
  await Promise.all(clients);
  return { rate: (done * 1000) / (performance.now() - begun), lost };
}

process.on('message', async (job: Job) => process.send?.(await run(job)));
