import { problemStatus } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/openapi/document.ts';
import { broken, nearly } from './mutations.ts';
import { promisesOf, type Route, routerOf, type Seen } from './promises.ts';
import { type Random, randomOf } from './random.ts';
import { requestsOf, type Sent } from './requests.ts';
import { openWorld, type World } from './world.ts';

// `TERMIN_FUZZ_SEED=… npm test -- test/fuzz` repeats a run. What is to land is judged by one seed, every other run tries a new one.
const count = 20_000;
const usualSeed = process.env['CI'] ? 20_200_312 : Date.now() % 2 ** 31;
const seed = Number(process.env['TERMIN_FUZZ_SEED'] ?? usualSeed);
const document = openApiDocument();

test(`${count} requests get only answers that the document promises (seed ${seed})`, {
  timeout: 120_000,
}, async () => {
  const random = randomOf(seed);
  const usual = await openCity(random, false);
  const guarded = await openCity(random, true);
  const brokenPromise = promisesOf(document);
  const routeOf = routerOf(document);
  const operations = weighted();
  const reached = new Set<string>();

  for (let number = 1; number <= count; number++) {
    const { world, valid } = random.chance(0.1) ? guarded : usual;
    if (random.chance(0.01)) world.timePasses();
    const { path, method, operation } = random.one(operations);
    const sent = spoiled(valid(path, method, operation), random, world);
    const answer = await send(world, sent);
    world.last = sent;
    const route = routeOf(sent.method, new URL(answer.url).pathname);
    const problem = brokenPromise(route, answer);
    if (problem) throw new Error(report(number, sent, answer, problem, world));
    note(reached, route, answer);
    if (route && answer.status < 300) await learn(world, route.operation.operationId, sent, answer);
  }

  expect([...usual.world.api.reported, ...guarded.world.api.reported]).toEqual([]);
  expect(neverReached(reached)).toEqual([]);
});

async function openCity(random: Random, guarded: boolean) {
  const world = await openWorld(random, { guarded });
  return { world, valid: requestsOf(document, world, random, seed) };
}

/** Every operation of the document; those that lead on to others more than once. */
function weighted() {
  const weights: Record<string, number> = {
    slots: 2,
    hold: 6,
    book: 6,
    confirm: 4,
    reschedule: 3,
    cancel: 2,
    extend: 6,
    checkIn: 3,
    arrive: 3,
    call: 4,
    challenge: 4,
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      Array.from({ length: weights[operation.operationId] ?? 1 }, () => ({ path, method, operation })),
    ),
  );
}

/** Half of the requests stay as they are, most others have something small wrong. */
function spoiled(sent: Sent, random: Random, world: World): Sent {
  if (random.chance(0.5)) return sent;
  return random.chance(0.65) ? nearly(sent, random, world) : broken(sent, random, world);
}

async function send({ api }: World, { method, path, query, headers, body, raw }: Sent) {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const url = `http://termin.test${path}?${new URLSearchParams(query)}`;
  const answer = await api.app.request(url, {
    method,
    headers,
    ...(text !== undefined && method !== 'GET' && { body: text }),
  });
  return { url, status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function learn(world: World, operation: string, { body }: Sent, { headers, text }: Seen) {
  await world.learn(operation, body, parsed(text), headers.get('ETag'));
}

/** Which answers were seen: each status, of problems each code. */
function note(reached: Set<string>, route: Route, { status, text }: { status: number; text: string }): void {
  if (!route) return;
  const { operationId, responses } = route.operation;
  const isProblem = 'application/problem+json' in (responses[status]?.content ?? {});
  const code = isProblem ? (parsed(text) as { code?: string } | undefined)?.code : undefined;
  reached.add(`${operationId} ${code ?? status}`);
}

/** What the whole run has not seen: a good answer of some operation, or a code of any. Then it has not gone where it should. */
function neverReached(reached: Set<string>): string[] {
  const codes = new Set([...reached].map((one) => one.split(' ')[1]));
  return Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { description, content }]) => {
        if (Number(status) < 400)
          return reached.has(`${operationId} ${status}`) ? [] : [`${operationId} ${status}`];
        const isProblem = content !== undefined && 'application/problem+json' in content;
        const named = isProblem
          ? Array.from(description.matchAll(/`([\w-]+)`/g), ([, code]) => code ?? '')
          : [];
        return named.filter((code) => isCode(code) && !codes.has(code) && !outOfReach.includes(code));
      }),
    );
}

const isCode = (word: string) => Object.hasOwn(problemStatus, word);

/** `unavailable` takes a database that is gone, `wrong-state` two requests at the very same time, or a desk that has called the citizen, `too-late` a day on which an appointment was and that is over. */
const outOfReach = ['internal', 'unavailable', 'wrong-state', 'too-late'];

function report(
  number: number,
  sent: Sent,
  seen: { status: number; text: string },
  problem: string,
  world: World,
): string {
  return [
    `Request ${number} of seed ${seed}: ${problem}.`,
    JSON.stringify(sent, (_, value) => (typeof value === 'string' ? value.slice(0, 300) : value), 2),
    `Answer ${seen.status}: ${seen.text.slice(0, 2_000)}`,
    ...world.api.reported.map((error) =>
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ),
  ].join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
