import type {
  Booking,
  Hold,
  OfficesAnswer,
  Place,
  ServicesAnswer,
  Slot,
  SlotsAnswer,
} from '@termin/sdk/contract';
import type { CityConfig } from '../../src/config.ts';
import { sha256 } from '../../src/crypto.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { usualLimits } from '../../src/http/limits/limits.ts';
import { openApi, tokensOf } from '../../src/http/testing/api.ts';
import { type StaffToken, staffByToken } from '../../src/staff/tokens.ts';
import type { Random } from './random.ts';
import type { Sent } from './requests.ts';

/** What the client knows of one hold or booking. */
export interface Known {
  id: string;
  holdSecret: string;
  confirmToken?: string;
  manageToken?: string;
}

/**
 * The API under test, and what its answers have told so far: enough to come from a hold to a confirmed booking. A guarded
 * one asks for proofs of work, and takes all who ask for one client that may not ask often.
 */
export async function openWorld(random: Random, { guarded }: { guarded: boolean }) {
  const staff = staffByToken(await staffOf());
  const api = guarded ? openGuarded() : openApi({ config: demanding(duisburg), staff });
  const offices: OfficesAnswer = await (await api.get('/v1/offices')).json();
  const catalogue: ServicesAnswer = await (await api.get('/v1/services')).json();
  const known: Known[] = [];
  const keys = ['schluessel-1', 'schluessel-2'];
  const tags: string[] = [];
  const visits: string[] = [];
  let slots: Slot[] = [];
  let today = offices.today;

  return {
    api,
    known,
    /** The request that was sent before. */
    last: { operation: 'offices', method: 'GET', path: '/v1/offices', query: [], headers: {} } as Sent,
    version: offices.city.privacy.version,
    office: () => random.one(offices.offices).id,
    /** Where the fuzzed staff works. */
    workplace: () => random.one(['mitte', 'homberg', 'meiderich']),
    staffToken: () => random.one(['desk-token', 'desk-token', 'desk-token', 'lead-token', 'kiosk-token']),
    /** Somebody who is in a queue, mostly. */
    visit: () => (random.chance(0.8) && random.pick(visits.slice(-4))) || crypto.randomUUID(),
    service: () => random.one(catalogue.services).id,
    /** A time that was free; mostly one of a few, so that it is taken at last. */
    slot: () => random.pick(random.chance(0.5) ? slots.slice(0, 4) : slots),
    /** A key that was sent before, or is new. */
    key: () => (random.chance(0.5) ? random.one(keys) : `schluessel-${random.below(1e6)}`),
    /** The ETag of an answer that is known. */
    tag: () => random.pick(tags) ?? '"none"',
    /** A day near today. */
    day: (ahead = random.below(35) - 2) =>
      new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10),

    /** Somebody who has a hold or booking; mostly one of the newer ones, whose state may still change. */
    someone(): Known | undefined {
      return random.pick(random.chance(0.8) ? known.slice(-8) : known);
    },

    timePasses() {
      api.pass(1 + random.below(25));
      today = new Date(api.clock() + 3_600_000).toISOString().slice(0, 10);
    },

    /** Takes note of what a good answer tells. */
    async learn(operation: string, sent: unknown, answer: unknown, tag: string | null): Promise<void> {
      if (tag !== null && !tags.includes(tag)) tags.push(tag);
      if (operation === 'slots') {
        const free = (answer as SlotsAnswer).offices.flatMap((office) => office.slots);
        slots = [...free.slice(random.below(Math.max(1, free.length))), ...slots].slice(0, 200);
      }
      if (operation === 'arrive' || operation === 'checkIn' || operation === 'call') {
        visits.push((answer as Place).id);
      }
      if (operation === 'hold') {
        known.push({ id: (answer as Hold).id, holdSecret: (sent as { secret: string }).secret });
      }
      if (operation === 'book' || operation === 'confirm' || operation === 'reschedule') {
        const booked = known.find(({ id }) => id === (answer as Booking).id);
        const [mail] = await api.mails();
        if (!booked || !mail) return;
        const { confirm, manage } = tokensOf(mail);
        if (operation === 'book') booked.confirmToken = confirm;
        booked.manageToken = manage;
      }
    },
  };
}

function openGuarded() {
  const config = demanding(duisburg);
  const rare = { burst: 20, perSecond: 0.01 };
  const perClient = { reading: rare, holding: rare, mailing: rare, guessing: rare };
  const api = openApi({
    config: { ...config, policy: { ...config.policy, proofOfWork: { cost: 1 } } },
    limits: { ...usualLimits, clientOf: () => 'everybody', perClient, now: () => api.clock() },
  });
  return api;
}

async function staffOf(): Promise<StaffToken[]> {
  const roles = ['desk', 'kiosk', 'lead'] as const;
  return Promise.all(
    roles.map(async (role) => ({
      name: role,
      roles: [{ office: '*', role }],
      hash: await sha256(`${role}-token`),
    })),
  );
}

/** The city as it refuses more often: one citizen at a time, one appointment each, data asked for, long and unsociable services. */
function demanding(config: CityConfig): CityConfig {
  const fields = [
    { telephone: 'required', address: 'required' },
    { telephone: 'hidden', address: 'hidden' },
  ] as const;
  const offices = config.offices.map((office, at) => ({
    ...office,
    fields: fields[at] ?? office.fields,
    plan: {
      ...office.plan,
      hours: office.plan.hours.map((opening) => ({ ...opening, lanes: 1 })),
      day: { walkIns: at > 0, checkInFrom: at > 1 ? 100_000 : 30, counters: ['1', '2'] },
    },
  }));
  const [long, alone, ...others] = config.services;
  if (!long || !alone) throw new Error('The city offers too little.');
  const notWith = others.map(({ id }) => ({ service: id, reason: 'Das braucht einen eigenen Termin.' }));
  const services = [{ ...long, minutes: 480 }, { ...alone, notWith }, ...others];
  return { ...config, offices, services, policy: { ...config.policy, openPerEmail: 1, extensions: 1 } };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
