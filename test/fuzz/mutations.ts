import type { Random } from './random.ts';
import type { Sent } from './requests.ts';
import { nonsense } from './values.ts';
import type { World } from './world.ts';

type Mutation = (sent: Sent, random: Random, world: World) => Sent;

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Well written, but not there. */
const strangers: Record<string, string> = {
  office: 'atlantis',
  offices: 'atlantis',
  service: 'drachenflug',
  services: 'drachenflug',
  version: '1999-01',
  start: '2020-03-15T03:00:00+01:00',
};

/** Changes that leave most of a request as it was. */
const small: Mutation[] = [
  (sent, random) => ({ ...sent, body: changed(sent.body, random) }),
  (sent, random) => ({ ...sent, body: changed(sent.body, random) }),
  (sent, random) => ({ ...sent, query: sent.query.filter(() => random.chance(0.7)) }),
  (sent, random) => ({
    ...sent,
    query: sent.query.map(([name, value]) => [
      name,
      random.chance(0.5) ? asText(random.one(nonsense)) : value,
    ]),
  }),
  (sent, random) => ({
    ...sent,
    query: [...sent.query, [random.one(['services', 'from', 'x', '']), 'a,b:c,d:99']],
  }),
  (sent, _, world) => ({ ...sent, headers: authorised(sent, world.someone()?.holdSecret) }),
  (sent, _, world) => ({ ...sent, headers: authorised(sent, world.someone()?.confirmToken) }),
  (sent, _, world) => ({ ...sent, headers: authorised(sent, world.someone()?.manageToken) }),
  (sent) => ({ ...sent, headers: authorised(sent, undefined) }),
  (sent, random) => ({
    ...sent,
    headers: {
      ...sent.headers,
      Authorization: random.one([
        'Bearer',
        'Bearer a b',
        'Basic YTpi',
        'bearer .',
        `Bearer ${'x'.repeat(200)}`,
      ]),
    },
  }),
  (sent, random, world) => ({
    ...sent,
    headers: { ...sent.headers, 'Idempotency-Key': random.one([world.key(), 'short', 'k'.repeat(300)]) },
  }),
  (sent, random) => ({
    ...sent,
    path: sent.path.replace(/[^/]+$/, encodeURIComponent(asText(random.one(nonsense))) || 'x'),
  }),
];

/** A request sent a second time, and requests for what is not there. */
const strange: Mutation[] = [
  (_, __, world) => world.last,
  (sent) => ({ ...sent, path: sent.path.replace(/[\da-f]{8}-[-\da-f]{27}/, crypto.randomUUID()) }),
  (sent) => ({ ...sent, query: sent.query.map(([name, value]) => [name, strangers[name] ?? value]) }),
  (sent, random) => ({ ...sent, body: estranged(sent.body, random) }),
];

/** Changes after which nothing may be expected to work. */
const large: Mutation[] = [
  (sent, random) => ({ ...sent, method: random.one(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) }),
  (sent, random) => ({
    ...sent,
    path: random.one([
      `${sent.path}/`,
      `${sent.path}/x`,
      `/${sent.path}`,
      '/',
      '/v1',
      '/v2/offices',
      '/b/',
      '/b/%ff',
      '/b/%00',
      '/v1/bookings/%2e%2e/x',
    ]),
  }),
  (sent, random) => ({
    ...sent,
    raw: random.one([
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '0',
      '[[[['.repeat(2_000),
      '{"a":'.repeat(500),
      '\ufeff{}',
      '\u0000',
      'x'.repeat(70_000),
    ]),
  }),
  (sent, random) => ({ ...sent, raw: JSON.stringify(sent.body ?? {}).slice(0, random.below(80)) }),
  (sent, random) => ({
    ...sent,
    headers: {
      ...sent.headers,
      'Content-Type': random.one([
        'text/plain',
        'application/xml',
        'multipart/form-data',
        'application/json; charset=utf-16',
        'application/x-www-form-urlencoded',
        '',
      ]),
    },
  }),
  (sent, random) => ({ ...sent, body: random.one(nonsense) }),
  (sent, random) => ({
    ...sent,
    body: {
      ...(sent.body as object),
      [random.one(['__proto__', 'constructor', 'state', 'lane', 'expiresAt'])]: random.one(nonsense),
    },
  }),
];

export const nearly: Mutation = (sent, random, world) =>
  random.one(random.chance(0.6) ? small : strange)(sent, random, world);
export const broken: Mutation = (sent, random, world) =>
  nearly(random.one(large)(sent, random, world), random, world);

function authorised({ headers }: Sent, token: string | undefined): Record<string, string> {
  const { Authorization, ...others } = headers;
  return token === undefined ? others : { ...others, Authorization: `Bearer ${token}` };
}

/** A value with one place in it changed: left out, replaced by nonsense, or given twice. */
function changed(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0) {
    if (random.chance(0.3)) return [...value, value[0]];
    const at = random.below(value.length);
    return value.map((one, index) => (index === at ? changed(one, random) : one));
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const key = random.one(Object.keys(value));
    const { [key]: old, ...others } = value as Record<string, unknown>;
    return random.chance(0.25) ? others : { ...others, [key]: changed(old, random) };
  }
  return value === undefined ? undefined : random.one(nonsense);
}

/** The value with one of its names replaced by one that is not there. */
function estranged(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((one) => estranged(one, random));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(value).filter((key) => key in strangers);
  const chosen = random.pick(known);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'hold' && random.chance(0.5)) return [key, crypto.randomUUID()];
      const isPlain = key === chosen && typeof one === 'string';
      return [key, isPlain ? strangers[key] : estranged(one, random)];
    }),
  );
}
