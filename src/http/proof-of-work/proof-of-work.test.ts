import { type Challenge, OfficesAnswer } from '@termin/sdk/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect, test } from 'vitest';
import { duisburg } from '../../demo/duisburg/city.ts';
import { openApi } from '../testing/api.ts';

const working = { ...duisburg, policy: { ...duisburg.policy, proofOfWork: { cost: 4 } } };
const nine52 = '2020-03-12T09:52:00+01:00';
const ten16 = '2020-03-12T10:16:00+01:00';

type Api = ReturnType<typeof openApi>;

async function challenge(api: Api): Promise<Challenge> {
  return (await api.get('/v1/challenge')).json();
}

/** Solved by ALTCHA's own code. */
async function solved({ expiresIn, ...given }: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge: given as never, deriveKey });
  return btoa(JSON.stringify({ challenge: given, solution }));
}

const refused = async (answer: Response) => [answer.status, (await answer.json()).code];
const proofRequired = [428, 'proof-required'];

test('a city that asks for no proof holds without one, and has no challenge', async () => {
  const api = openApi();
  expect((await api.hold()).answer.status).toBe(201);
  expect(await refused(await api.get('/v1/challenge'))).toEqual([404, 'not-found']);
  const offices = OfficesAnswer.parse(await (await api.get('/v1/offices')).json());
  expect(offices.proofOfWork).toBeUndefined();
});

test('a city that asks for it says so, and holds for who has worked', async () => {
  const api = openApi({ config: working });
  expect(await (await api.get('/v1/offices')).json()).toMatchObject({ proofOfWork: true });
  expect(await refused((await api.hold()).answer)).toEqual(proofRequired);
  const given = await challenge(api);
  expect(given.expiresIn).toBe(600);
  expect((await api.hold({ proof: await solved(given) })).answer.status).toBe(201);
});

test('a proof is good for one hold, which may be asked for again', async () => {
  const api = openApi({ config: working });
  const proof = await solved(await challenge(api));
  const { request } = await api.hold({ proof });
  expect((await api.post('/v1/holds', { body: request })).status).toBe(201);
  expect(await refused((await api.hold({ proof, start: ten16 })).answer)).toEqual(proofRequired);
  const other = await solved(await challenge(api));
  expect((await api.hold({ proof: other, start: ten16 })).answer.status).toBe(201);
});

test('a proof is spent on the same store by every process, and after a restart', async () => {
  const first = openApi({ config: working, proofSecret: 'ours' });
  const second = openApi({ config: working, proofSecret: 'ours', store: first.store });
  const proof = await solved(await challenge(first));
  expect((await second.hold({ proof })).answer.status).toBe(201);
  expect(await refused((await first.hold({ proof, start: ten16 })).answer)).toEqual(proofRequired);
});

test('it lasts ten minutes', async () => {
  const api = openApi({ config: working });
  const proofs = [await solved(await challenge(api)), await solved(await challenge(api))];
  api.pass(9);
  expect((await api.hold({ proof: proofs[0] ?? '' })).answer.status).toBe(201);
  api.pass(1);
  expect(await refused((await api.hold({ proof: proofs[1] ?? '', start: ten16 })).answer)).toEqual(
    proofRequired,
  );
});

test('neither less work, nor a longer life, nor another server’s challenge will do', async () => {
  const api = openApi({ config: working });
  const { parameters, signature, expiresIn } = await challenge(api);
  const { solution } = JSON.parse(atob(await solved({ parameters, signature, expiresIn })));
  const changed = [{ keyPrefix: '00' }, { cost: 1 }, { data: { until: 9e15 } }].map((change) =>
    btoa(JSON.stringify({ challenge: { parameters: { ...parameters, ...change }, signature }, solution })),
  );
  const free = { ...parameters, keyPrefix: 'ff' };
  const guess = { counter: 0, derivedKey: `${parameters.keyPrefix}${'0'.repeat(32)}` };
  const proofs = [
    ...changed,
    await solved(await challenge(openApi({ config: working }))),
    btoa(JSON.stringify({ challenge: { parameters, signature }, solution: guess })),
    btoa(JSON.stringify({ challenge: { parameters: free, signature: '' }, solution: guess })),
    btoa('null'.padEnd(60)),
    btoa('{"challenge":{}}'.padEnd(60)),
    'A'.repeat(60),
  ];
  for (const proof of proofs)
    expect(await refused((await api.hold({ proof })).answer)).toEqual(proofRequired);
});

test('what is no base64 at all is a wrong request', async () => {
  const api = openApi({ config: working });
  expect(await refused((await api.hold({ proof: '<script>' })).answer)).toEqual([400, 'invalid-request']);
});

test('the work lies between half and one and a half times the cost', async () => {
  const api = openApi({ config: { ...working, policy: { ...working.policy, proofOfWork: { cost: 20 } } } });
  for (let count = 0; count < 20; count++) {
    const given = await challenge(api);
    const { counter } = (await solveChallenge({ challenge: given as never, deriveKey })) ?? { counter: -1 };
    expect(counter).toBeGreaterThanOrEqual(10);
    expect(counter).toBeLessThanOrEqual(30);
  }
});

test('a time that another one takes is told as ever', async () => {
  const api = openApi({ config: working });
  for (let lane = 0; ; lane++) {
    const { answer } = await api.hold({ start: nine52, proof: await solved(await challenge(api)) });
    if (answer.status === 201) continue;
    expect(lane).toBeGreaterThan(0);
    expect(await refused(answer)).toEqual([409, 'slot-taken']);
    break;
  }
});
