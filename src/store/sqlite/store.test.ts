import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { at, busy, confirmed, customer, held, mail, now, wish } from '../conformance/given.ts';
import { raceProcesses } from '../conformance/processes.ts';
import { describeStore } from '../conformance.ts';
import { StoreUnavailableError } from '../unavailable.ts';
import { openDatabase } from './database.ts';
import { openSqliteStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-'));
const newPath = () => join(folder, `${crypto.randomUUID()}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('the SQLite store', async () => openSqliteStore(newPath()));

describe('a file of the SQLite store', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const path = newPath();
    const before = openSqliteStore(path);
    const booked = await confirmed(before);
    await before.close();

    const store = openSqliteStore(path);
    expect(await store.find(booked.id)).toEqual(booked);
    expect(await store.hold(wish(), now)).toBeNull();
    expect(await store.leaseMails(10, now + 1, now)).toHaveLength(2);
    await store.close();
  });

  it('is safe to open twice', async () => {
    const path = newPath();
    const stores = [openSqliteStore(path), openSqliteStore(path)];
    const answers = await Promise.all([...stores, ...stores].map((store) => store.hold(wish(), now)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    for (const store of stores) {
      expect(await busy(store)).toHaveLength(1);
      await store.close();
    }
  });

  it('is safe for three processes', { timeout: 60_000 }, () => raceProcesses(newPath()));

  it('lets erased people leave its log too, while it is open', async () => {
    const path = newPath();
    const store = openSqliteStore(path);
    const bytes = () => readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1');
    const asked = await confirmed(store);
    expect(bytes()).toContain(customer.familyName);
    await store.forget({ id: asked.id }, now);
    expect(bytes()).not.toContain(customer.familyName);

    await confirmed(store, { start: at('11:00') });
    expect(bytes()).toContain(customer.familyName);
    await store.erase(at('23:00'));
    expect(bytes()).not.toContain(customer.familyName);
    await store.close();
  });

  it('erases at once where somebody else reads, and leaves the log for later', async () => {
    const path = newPath();
    const store = openSqliteStore(path);
    await confirmed(store);
    const reader = new DatabaseSync(path, { readOnly: true });
    reader.exec('BEGIN; SELECT count(*) FROM customers');
    expect(await store.erase(at('23:00'))).toBe(1);
    reader.close();
    await store.erase(at('23:00'));
    expect(readFileSync(`${path}-wal`)).toHaveLength(0);
    await store.close();
  });

  it('refuses overlaps whatever the caller does', async () => {
    const path = newPath();
    const store = openSqliteStore(path);
    await held(store);
    const other = await held(store, { start: at('11:00') });
    const released = await held(store, { start: at('12:00') });
    await store.release(released.office, released.id, now);
    await store.close();

    const raw = new DatabaseSync(path);
    const insert = (lane: number, start: number, end: number, state: string) => () =>
      raw.exec(`INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
                VALUES ('rheinhausen', '${crypto.randomUUID()}', ${lane}, ${start}, ${end}, '2020-03-12', '${state}')`);
    const update = (id: string, change: string) => () =>
      raw.exec(`UPDATE bookings SET ${change} WHERE id = '${id}'`);

    expect(insert(1, at('10:03'), at('10:05'), 'confirmed')).toThrow('bookings overlap');
    expect(insert(1, at('08:00'), at('12:00'), 'blocked')).toThrow('bookings overlap');
    expect(update(other.id, `starts = ${at('10:00')}`)).toThrow('bookings overlap');
    expect(update(released.id, `state = 'held', starts = ${at('11:06')}`)).toThrow('bookings overlap');
    expect(insert(1, at('10:04'), at('11:00'), 'confirmed')).not.toThrow();
    expect(insert(2, at('10:03'), at('10:05'), 'confirmed')).not.toThrow();
    expect(insert(1, at('10:03'), at('10:05'), 'cancelled')).not.toThrow();
    raw.close();
  });

  it('refuses a waiting number given twice', async () => {
    const path = newPath();
    const store = openSqliteStore(path);
    await confirmed(store);
    const other = await confirmed(store, { start: at('11:00') });
    await store.close();
    const raw = new DatabaseSync(path);
    expect(() => raw.exec(`UPDATE bookings SET number_index = 0 WHERE id = '${other.id}'`)).toThrow('UNIQUE');
    raw.close();
  });

  it('says that it can not be reached when somebody else writes for too long', () => {
    const path = newPath();
    const [one, other] = [openDatabase(path), openDatabase(path, 50)];
    one.write(() => expect(() => other.write(() => {})).toThrow(StoreUnavailableError));
    expect(other.write(() => 'written')).toBe('written');
    one.close();
    other.close();
  });

  it('does not keep in its gaps what was erased', async () => {
    const path = newPath();
    const store = openSqliteStore(path);
    const { office, id } = await confirmed(store);
    await store.cancel(office, id, mail('cancelled'), now);
    for (const sent of await store.leaseMails(10, now + 1, now)) await store.mailSent(sent.id);
    await store.close();
    expect(readFileSync(path, 'latin1')).not.toContain(customer.email);
  });

  it('of a later version is left alone', () => {
    const path = newPath();
    const raw = new DatabaseSync(path);
    raw.exec('PRAGMA user_version = 999');
    raw.close();
    expect(() => openSqliteStore(path)).toThrow('schema version 999');
  });
});
