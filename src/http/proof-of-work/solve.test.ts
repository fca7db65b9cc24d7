import type { Challenge } from '@termin/sdk/contract';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect, test } from 'vitest';
import { solve } from '../../../sdk/proof-of-work/solve.ts';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' };

async function challengeAt(counter: number): Promise<Challenge> {
  const { parameters, signature = '' } = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', cost: 10, deriveKey, counter, ...secrets },
  });
  return { parameters, signature, expiresIn: 600 } as Challenge;
}

test.each([0, 1, 7, 8, 9, 255, 256, 300])('ALTCHA verifies the solution %i', async (counter) => {
  const { challenge, solution } = JSON.parse(atob(await solve(await challengeAt(counter))));
  expect(solution.counter).toBe(counter);
  expect(await verifySolution({ challenge, solution, deriveKey, ...secrets })).toMatchObject({
    verified: true,
  });
  const wrong = {
    ...solution,
    derivedKey: solution.derivedKey.replace(/^./, (digit: string) => (digit === '0' ? '1' : '0')),
  };
  expect(await verifySolution({ challenge, solution: wrong, deriveKey, ...secrets })).toMatchObject({
    verified: false,
  });
});

test('whatever else the server has signed goes back as it came', async () => {
  const given = await challengeAt(randomInt(20, 5));
  const { challenge } = JSON.parse(atob(await solve(given)));
  expect(challenge).toEqual({ parameters: given.parameters, signature: given.signature });
});
