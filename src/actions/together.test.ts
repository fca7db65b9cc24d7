import { expect, test } from 'vitest';
import { together } from './together.ts';

function controlled() {
  const runs: PromiseWithResolvers<void>[] = [];
  const ask = together(() => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  });
  return { runs, ask };
}

test('who asks while it runs is answered by one further run', async () => {
  const { runs, ask } = controlled();
  const answered: string[] = [];
  const asking = ['first', 'second', 'third'].map((name) => ask().then(() => answered.push(name)));
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await asking[0];
  expect(answered).toEqual(['first']);
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve();
  await Promise.all(asking);
  expect(runs).toHaveLength(2);
});

test('a run that fails fails those it was for, not those after', async () => {
  const { runs, ask } = controlled();
  const first = ask();
  const second = ask();
  runs[0]?.reject(new Error('no answer'));
  await expect(first).rejects.toThrow('no answer');
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve();
  await second;
});
