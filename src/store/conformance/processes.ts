import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openStore } from '../open.ts';
import { at, now } from './given.ts';

/** Lets three processes start at once on a new database and take the same 50 times; each may be taken once. */
export async function raceProcesses(address: string): Promise<void> {
  const racers = [1, 2, 3].map((number) => startRacer(address, number));
  for (const racer of racers) expect(await racer.line()).toBe('ready');
  for (const racer of racers) racer.go();
  const got = await Promise.all(racers.map(async (racer) => Number(await racer.line())));
  expect(got.reduce((sum, count) => sum + count)).toBe(50);

  const store = await openStore(address);
  const taken = await store.taken(['rheinhausen'], at('08:00'), at('13:00'), now);
  expect(new Set(taken.map((one) => `${one.lane} ${one.start}`)).size).toBe(50);
  expect(taken).toHaveLength(50);
  expect(await store.leaseMails(100, now + 1, now)).toHaveLength(50);
  await store.close();
}

function startRacer(address: string, number: number) {
  const script = fileURLToPath(new URL('./racer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=termin-src', script, address, String(number)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    line: async () => {
      const { value } = await lines.next();
      return value;
    },
    go: () => child.stdin.write('go\n'),
  };
}
