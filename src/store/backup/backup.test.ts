import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, describe, expect, it, test } from 'vitest';
import { startPostgres } from '../../../test/support/postgres.ts';
import { at, confirmed, held, mail, now, pending, wish } from '../conformance/given.ts';
import { readMigrations } from '../migrate.ts';
import { fileOf, isServer, openStore } from '../open.ts';
import type { Store } from '../store.ts';
import { backup, restore } from './backup.ts';
import { BackupError } from './backup-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-backup-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (typeof server !== 'string') await server.stop();
});
let files = 0;
const newFile = (end = '') => join(folder, `${++files}${end}`);

/** One of everything there is. */
async function live(store: Store): Promise<string[]> {
  const { office, id } = await confirmed(store);
  await store.startSession({
    hash: 'session',
    grounds: { token: 'hash' },
    expiresAt: now + 1,
    endsAt: now + 1,
  });
  await store.claimKey('key', 'print', now);
  await store.block([{ office, lane: 1, start: at('08:00'), end: at('09:00'), day: '2020-03-12' }], now);
  const others = [
    await held(store, { start: at('11:00') }),
    await pending(store, { start: at('12:00') }),
    await pending(store, { start: at('13:00') }),
  ];
  const last = others.at(-1);
  await store.cancel(office, last?.id ?? '', mail('cancelled'), now);
  const [leased] = await store.leaseMails(1, now, now);
  await store.mailFailed(leased?.id ?? '', 'no such mailbox', null);
  return [id, ...others.map((other) => other.id)];
}

/** What can be seen of it. */
async function seen(store: Store, ids: string[]) {
  return {
    bookings: await Promise.all(ids.map((id) => store.find(id))),
    tokens: await Promise.all(ids.map((id) => store.findByToken('rheinhausen', `manage ${id}`))),
    taken: (await store.taken(['rheinhausen'], at('00:00'), at('23:59'), now)).sort(
      (a, b) => a.start - b.start,
    ),
    mails: await store.mailCounts(now),
    knownKey: await store.claimKey('key', 'another', now),
  };
}

/** Somebody who books one time after another until told to stop; answers the ids of what was acknowledged. */
function bookOn(store: Store) {
  let stopped = false;
  const ids: string[] = [];
  async function run(): Promise<string[]> {
    for (let n = 0; !stopped; n++) {
      const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(n / 100))).toISOString().slice(0, 10);
      const start = at('08:00', day) + 4 * (n % 100);
      ids.push((await pending(store, { start, end: start + 4, day })).id);
      await new Promise(setImmediate);
    }
    return ids;
  }
  const running = run();
  return {
    ids,
    stop() {
      stopped = true;
      return running;
    },
  };
}

const databases = [
  ['SQLite', async () => `sqlite:${newFile('.db')}`],
  ...(typeof server === 'string' ? [] : [['PostgreSQL', server.newDatabase] as const]),
] as const;

if (typeof server === 'string') test.skip(server);

describe.each(databases)('a backup of %s', (kind, newDatabase) => {
  it('holds everything, and can be lived with', async () => {
    const address = await newDatabase();
    const store = await openStore(address);
    const ids = await live(store);
    const before = await seen(store, ids);
    const file = newFile();
    const told = await backup(address, file);
    expect(told.bookings).toBe(5);
    await store.close();

    const elsewhere = await newDatabase();
    expect(await restore(file, elsewhere)).toEqual(told);
    const restored = await openStore(elsewhere);
    expect(await seen(restored, ids)).toEqual(before);
    expect(await restored.hold(wish(), now), 'what was taken is taken').toBeNull();
    const next = await pending(restored, { start: at('14:00') });
    expect(next.numberIndex, 'numbers go on').toBe(3);
    expect((await restored.mailCounts(now)).due, 'mails are added').toBe(before.mails.due + 1);
    expect(await restored.findSession('session', now), 'who had logged in has not now').toBeNull();
    await restored.close();
  });

  it('is of one instant, though bookings come in meanwhile', async () => {
    const address = await newDatabase();
    const store = await openStore(address);
    const citizen = bookOn(store);
    await expect.poll(() => citizen.ids.length, { timeout: 10_000 }).toBeGreaterThan(300);
    const acknowledged = [...citizen.ids];
    const file = newFile();
    const { bookings } = await backup(address, file);
    const ids = await citizen.stop();
    expect(bookings).toBeGreaterThanOrEqual(acknowledged.length);

    const elsewhere = await newDatabase();
    await restore(file, elsewhere);
    const restored = await openStore(elsewhere);
    const found = await Promise.all(ids.map((id) => restored.find(id)));
    const there = found.filter((booking) => booking !== null);
    // One that is only held may be the last.
    expect(bookings - there.length).toBeLessThanOrEqual(1);
    expect(found.slice(0, there.length), 'the earlier ones, without a gap').toEqual(there);
    for (const id of acknowledged) {
      const booking = await restored.find(id);
      expect(booking).toEqual(await store.find(id));
      expect(await restored.findByToken('rheinhausen', `confirm ${id}`)).not.toBeNull();
    }
    await Promise.all([store.close(), restored.close()]);
  });

  it('is nobody else’s to read, and never takes the name of another file', async () => {
    const address = await newDatabase();
    await (await openStore(address)).close();
    const file = newFile();
    await backup(address, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
    await expect(backup(address, file)).rejects.toThrow('exists already');
  });

  it('does not overwrite bookings unless forced', async () => {
    const [from, to] = [await newDatabase(), await newDatabase()];
    const store = await openStore(from);
    const { id } = await confirmed(store);
    const file = newFile();
    await backup(from, file);
    await store.close();
    const other = await openStore(to);
    const lost = await confirmed(other);
    await other.close();

    await expect(restore(file, to)).rejects.toThrow('has bookings already');
    await restore(file, to, { force: true });
    const restored = await openStore(to);
    expect(await restored.find(id)).toMatchObject({ state: 'confirmed' });
    expect(await restored.find(lost.id)).toBeNull();
    await restored.close();
  });

  it('is not restored under a server that works', async () => {
    const address = await newDatabase();
    const store = await openStore(address);
    const { id } = await confirmed(store);
    const file = newFile();
    await backup(address, file);
    await expect(restore(file, address, { force: true })).rejects.toThrow('stop it first');
    expect(await store.find(id)).toMatchObject({ state: 'confirmed' });
    await store.close();
    await restore(file, address, { force: true });
  });

  it('that is damaged or cut off changes nothing', async () => {
    const address = await newDatabase();
    const store = await openStore(address);
    const citizen = bookOn(store);
    await expect.poll(() => citizen.ids.length).toBeGreaterThan(50);
    await citizen.stop();
    const file = newFile();
    await backup(address, file);
    await store.close();
    const whole = readFileSync(file);
    const damaged = [whole.subarray(0, whole.length / 2)];
    if (kind === 'PostgreSQL') {
      const lines = gunzipSync(whole).toString().split('\n');
      damaged.push(gzipSync(lines.slice(0, 20).join('\n')), gzipSync(lines.toSpliced(5, 1).join('\n')));
    }
    for (const bytes of damaged) {
      const bad = newFile();
      writeFileSync(bad, bytes);
      await expect(restore(bad, address, { force: true })).rejects.toThrow(BackupError);
    }
    const still = await openStore(address);
    for (const id of citizen.ids) expect(await still.find(id)).toMatchObject({ state: 'pending' });
    await still.close();
  });

  it('says what is wrong with a file or an address', async () => {
    const address = await newDatabase();
    const letter = newFile();
    writeFileSync(letter, 'Sehr geehrte Damen und Herren');
    await expect(restore(letter, address)).rejects.toThrow(`Can not restore ${letter}: it is no backup`);
    await expect(restore(newFile(), address)).rejects.toThrow('ENOENT');
    await expect(backup(await newDatabase(), newFile())).rejects.toThrow(
      /there is no database|none of this program/,
    );
  });
});

/** A database as the first version of this program left it, with a confirmed appointment. */
async function firstVersion(address: string, id: string): Promise<void> {
  const folder = isServer(address) ? 'postgres' : 'sqlite';
  const [first] = readMigrations(new URL(`../${folder}/migrations`, import.meta.url));
  const booking = `INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
                   VALUES ('rheinhausen', '${id}', 1, ${at('09:52')}, ${at('10:04')}, '2020-03-12', 'confirmed')`;
  if (isServer(address)) {
    const client = new pg.Client(address);
    await client.connect();
    await client.query(`${first?.sql}; ${booking};
      CREATE TABLE schema_version (version integer NOT NULL); INSERT INTO schema_version VALUES (1)`);
    await client.end();
  } else {
    const database = new DatabaseSync(fileOf(address));
    database.exec(`${first?.sql}; ${booking}; PRAGMA user_version = 1`);
    database.close();
  }
}

test.each(databases)('a backup of an older version of %s is brought up to date', async (_, newDatabase) => {
  const [old, fresh] = [await newDatabase(), await newDatabase()];
  const id = crypto.randomUUID();
  await firstVersion(old, id);
  const file = newFile();
  expect(await backup(old, file)).toEqual({ bookings: 1, schema: 1 });
  await restore(file, fresh);
  const again = newFile();
  expect((await backup(fresh, again)).schema).toBeGreaterThan(1);
  const store = await openStore(fresh);
  expect(await store.find(id)).toMatchObject({ state: 'confirmed' });
  expect(await store.erase(at('10:04') + 1), 'what came later works').toBe(0);
  await store.close();
});

test('a SQLite file that gives way to a backup is kept beside it', async () => {
  const address = newFile('.db');
  const store = await openStore(address);
  const { id } = await confirmed(store);
  const file = newFile();
  await backup(address, file);
  const later = await confirmed(store, { start: at('11:00') });
  await store.close();
  await restore(file, address, { force: true });
  const [aside = ''] = readdirSync(folder).filter((name) =>
    name.startsWith(`${address.split('/').at(-1)}.before-`),
  );
  const kept = await openStore(join(folder, aside));
  expect(await kept.find(id)).not.toBeNull();
  expect(await kept.find(later.id)).not.toBeNull();
  await kept.close();
});

test('a damaged SQLite file gives way when forced', async () => {
  const address = newFile('.db');
  const store = await openStore(address);
  const { id } = await confirmed(store);
  const file = newFile();
  await backup(address, file);
  await store.close();
  writeFileSync(address, readFileSync(address).fill(7, 0, 200));
  await expect(restore(file, address)).rejects.toThrow('damaged: --force');
  await restore(file, address, { force: true });
  const restored = await openStore(address);
  expect(await restored.find(id)).not.toBeNull();
  await restored.close();
});

test.skipIf(typeof server === 'string')('a backup of one kind of database is none of the other', async () => {
  const [file, database] = [newFile(), newFile()];
  await (await openStore(database)).close();
  await backup(database, file);
  await expect(restore(file, 'postgres://termin@127.0.0.1/termin')).rejects.toThrow('comes from SQLite');
});
