import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { confirmed } from './conformance/given.ts';
import { openStore } from './open.ts';
import { StoreUnavailableError } from './unavailable.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function refusal(address: string): Promise<string> {
  const error = await openStore(address).then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnavailableError);
  return error.message;
}

describe('opening a store', () => {
  it.each([
    ['a path', (path: string) => path],
    ['sqlite:PATH', (path: string) => `sqlite:${path}`],
    ['sqlite://PATH', (path: string) => `sqlite://${path}`],
  ])('makes the file and its folder of %s', async (name, address) => {
    const path = join(folder, name.replace(/\W/g, '-'), 'new', 'termin.sqlite');
    const store = await openStore(address(path));
    const { id } = await confirmed(store);
    await store.close();
    const again = await openStore(path);
    expect(await again.find(id)).not.toBeNull();
    await again.close();
  });

  it('knows memory', async () => {
    const store = await openStore('memory:');
    expect(await confirmed(store)).toMatchObject({ state: 'confirmed' });
  });

  it('says what is wrong with a file that is no database', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Sehr geehrte Damen und Herren, '.repeat(100));
    expect(await refusal(path)).toMatch(/letter\.txt: file is not a database\. Check/);
  });

  it('says what is wrong with a folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(join(folder, 'file', 'termin.sqlite'))).toMatch(
      /Can not open the database file .*Check/,
    );
  });

  it('says that a newer version is needed', async () => {
    const path = join(folder, 'newer.sqlite');
    const raw = new DatabaseSync(path);
    raw.exec('PRAGMA user_version = 999');
    raw.close();
    expect(await refusal(path)).toMatch(/schema version 999.*start a newer version/);
  });

  it.each([
    'termin:secret@127.0.0.1:1/termin',
    'termin:more@secret@127.0.0.1:1/termin',
    'termin@127.0.0.1:1/termin?password=secret',
  ])('says that a server can not be reached, without the password: %s', async (address) => {
    const message = await refusal(`postgres://${address}`);
    expect(message).toMatch(/postgres:\/\/termin@127\.0\.0\.1:1\/termin.*: .*ECONNREFUSED.*Check/);
    expect(message).not.toContain('secret');
  });

  it('says which addresses there are', async () => {
    expect(await refusal('mysql://localhost/termin')).toContain('no store for mysql');
  });
});
