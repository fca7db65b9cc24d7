import { afterEach, expect, test, vi } from 'vitest';
import type { OfficesAnswer } from '../contract/catalogue.ts';
import { createClient } from '../create-client.ts';
import { isTerminError } from '../errors/guards.ts';
import { hold as held, slotsAnswer } from '../testing/answers.ts';
import { challengeAt } from '../testing/challenge.ts';
import { fakeFetch, json, problem, type Reply } from '../testing/fake-fetch.ts';

const { parameters, signature } = await challengeAt(3);
const challenge = json({ parameters, signature, expiresIn: 600 });
const required = problem('proof-required', 428);
const wish = { office: 'rheinhausen', start: held.start, services: held.services };
const city: OfficesAnswer['city'] = {
  ...{ name: 'Duisburg', language: 'de', timeZone: 'Europe/Berlin', telephone: '1', postalCodes: {} },
  privacy: { version: '1', text: '', href: 'https://a.example/' },
};
const asking = json({ city, today: '2020-03-09', offices: [], proofOfWork: true });
const slots = json(slotsAnswer);

afterEach(() => vi.unstubAllGlobals());

function clientOf(...replies: Reply[]) {
  const fetch = fakeFetch(...replies);
  const client = createClient({ api: 'https://termin.test', fetch });
  const asked = () =>
    fetch.requests.map(({ url }) => url.replace('https://termin.test/v1/', '').replace(/\?.*/, ''));
  const proofs = () => fetch.requests.map(({ body }) => (body as { proof?: string } | undefined)?.proof);
  return { client, asked, proofs };
}

test('a server that asks for no proof is not asked for a challenge', async () => {
  const { client, asked, proofs } = clientOf(slots, json(held, 201));
  await client.slots({ services: held.services, offices: ['rheinhausen'], date: '2020-03-12' });
  await client.hold(wish);
  expect(asked()).toEqual(['slots', 'holds']);
  expect(proofs()).toEqual([undefined, undefined]);
});

test('who did not know is told, works, and sends the same hold again', async () => {
  const { client, asked, proofs } = clientOf(required, challenge, json(held, 201), challenge);
  await client.hold(wish);
  expect(asked().slice(0, 3)).toEqual(['holds', 'challenge', 'holds']);
  expect(proofs()[0]).toBeUndefined();
  expect(JSON.parse(atob(proofs()[2] ?? ''))).toMatchObject({
    challenge: { signature },
    solution: { counter: 3 },
  });
});

test('who has read the offices has a proof ready when a time is chosen, and the next one after it', async () => {
  const { client, asked, proofs } = clientOf(asking, slots, challenge, json(held, 201), challenge);
  await client.offices();
  await client.slots({ services: held.services, offices: ['rheinhausen'], date: '2020-03-12' });
  await expect.poll(asked).toEqual(['offices', 'slots', 'challenge']);
  await client.hold(wish);
  await expect.poll(asked).toEqual(['offices', 'slots', 'challenge', 'holds', 'challenge']);
  expect(proofs()[3]).toBeDefined();
});

test('a proof that turns out to be worth nothing is made anew, once', async () => {
  const { client, asked } = clientOf(required, challenge, required, challenge);
  await expect(client.hold(wish)).rejects.toMatchObject({ code: 'proof-required', status: 428 });
  expect(asked().slice(0, 3)).toEqual(['holds', 'challenge', 'holds']);
});

test('a challenge that can not be had is told as what it is, and asked for again at the next hold', async () => {
  const { client } = clientOf(
    ...[required, problem('internal', 500)],
    ...[challenge, json(held, 201), challenge],
  );
  await expect(client.hold(wish)).rejects.toMatchObject({ code: 'internal' });
  await expect(client.hold(wish)).resolves.toMatchObject({ office: held.office });
});

test('a page of http can not work, and says so', async () => {
  vi.stubGlobal('crypto', {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    randomUUID: () => held.id,
  });
  const { client } = clientOf(required, challenge, challenge);
  const error = await client.hold(wish).catch((thrown: unknown) => thrown);
  expect(isTerminError(error) && error.code).toBe('proof-failed');
  expect(isTerminError(error) && error.message).toContain('https');
});
