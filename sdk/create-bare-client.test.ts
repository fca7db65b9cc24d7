import { expect, test } from 'vitest';
import { createBareClient } from './create-bare-client.ts';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { SlotTakenError } from './errors/slot-taken-error.ts';
import { hold, services, slot, wish } from './testing/answers.ts';
import { fakeFetch } from './testing/fake-fetch.ts';

const answers = (body: unknown, status = 200) =>
  createBareClient({ api: 'https://api.example', fetch: fakeFetch(() => Response.json(body, { status })) });

test('an answer that has the outline is given as it is', async () => {
  const held = await answers({ ...hold, unheardOf: 1 }, 201).hold({ ...slot, services });
  expect(held).toMatchObject(hold);
});

test.each([null, 'hold', [], {}, { ...hold, expiresIn: '600' }, { ...hold, start: undefined }])(
  '%j is no hold',
  async (body) => {
    await expect(answers(body, 201).hold({ ...slot, services })).rejects.toBeInstanceOf(InvalidAnswerError);
  },
);

test('a list where an object belongs is found out', async () => {
  await expect(
    answers({ date: '2020-03-12', offices: {} }).slots({ ...wish, date: '2020-03-12' }),
  ).rejects.toThrow(InvalidAnswerError);
});

test('a refusal is the same error with the same alternatives', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'gone',
    code: 'slot-taken',
    alternatives: [slot],
  };
  const failure = await answers(problem, 409)
    .hold({ ...slot, services })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SlotTakenError);
  expect(failure).toMatchObject({ alternatives: [slot] });
});
