import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { confirmed } from '../store/conformance/given.ts';
import { openStore } from '../store/open.ts';
import { backupCommand } from './backup.ts';
import { restoreCommand } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Exit code, and what is said, of a command. */
async function call(command: typeof backupCommand, args: string[], env: Record<string, string> = {}) {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  return { code: await command.run(args, { out: say, err: say, env }), said };
}

test('what the server of a data folder has booked is backed up and restored elsewhere', async () => {
  const [here, there, file] = [join(folder, 'here'), join(folder, 'there'), join(folder, 'yesterday')];
  const store = await openStore(join(here, 'termin.db'));
  const { id } = await confirmed(store);
  expect(await call(backupCommand, [file, '--data', here])).toEqual({
    code: 0,
    said: expect.stringContaining(`${file}: calendar entries: 1, schema version`),
  });
  await store.close();
  expect((await call(restoreCommand, [file], { DATA_DIR: there })).code).toBe(0);
  const restored = await openStore(join(there, 'termin.db'));
  expect(await restored.find(id)).toMatchObject({ state: 'confirmed' });
  await restored.close();

  const refused = await call(restoreCommand, [file], { DATABASE_URL: `sqlite:${join(there, 'termin.db')}` });
  expect(refused).toEqual({ code: 1, said: expect.stringContaining('--force') });
  expect((await call(restoreCommand, [file, '--force', '--data', there])).code).toBe(0);
  expect((await call(restoreCommand, [file, '--force', '--database', join(there, 'termin.db')])).code).toBe(
    0,
  );
});

test('what can not be done is said, and answered with 1', async () => {
  const missing = await call(backupCommand, [join(folder, 'none'), '--data', join(folder, 'nowhere')]);
  expect(missing).toEqual({ code: 1, said: expect.stringContaining('there is no database') });
  await expect(call(backupCommand, [])).rejects.toThrow('Give one file');
});
