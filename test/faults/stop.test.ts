import { type ChildProcess, spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { emptyFolder, remove, startProduct } from '../support/product.ts';
import { book, consentVersion, freeSlots, hold, send } from '../support/requests.ts';

const data = emptyFolder();
const server = await startPostgres();
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  remove(data);
  if (typeof server !== 'string') await server.stop();
});

const now = '2020-03-09T08:00';
const ready = async (url: string) => (await send(`${url}/readyz`, 'GET')).status;

describe('a booking on its way when the server is told to stop', () => {
  if (typeof server === 'string') return test.skip(server);

  test('is answered, while a load balancer is already told to go elsewhere', async () => {
    const database = await server.newDatabase();
    const product = await startProduct({ now, data, env: { DATABASE_URL: database, DRAIN_SECONDS: '2' } });
    const { url } = product;
    const [slot] = await freeSlots(url, 'rheinhausen', '2020-03-12');
    if (!slot) throw new Error('nothing is free');
    const { held } = await hold(url, slot);
    const consent = await consentVersion(url);

    const other = new pg.Client({ connectionString: database });
    await other.connect();
    await other.query('BEGIN');
    await other.query('SELECT 1 FROM bookings WHERE id = $1 FOR UPDATE', [held.id]);
    const booked = book(url, held, consent);
    const locked = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await other.query(locked)).rowCount).toBe(1);

    const since = performance.now();
    const ended = product.terminate();
    await expect.poll(() => ready(url)).toBe(503);
    expect((await send<{ reason: string }>(`${url}/readyz`, 'GET')).body.reason).toBe('stopping');
    expect((await send(`${url}/v1/offices`, 'GET')).status, 'it goes on serving').toBe(200);
    // Longer than it serves others.
    await expect.poll(() => ready(url).catch(() => 'gone'), { timeout: 5_000 }).toBe('gone');
    await other.query('ROLLBACK');
    await other.end();
    expect(await booked).toMatchObject({ status: 201, body: { state: 'pending' } });
    expect(await ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(20_000);
  });

  test('a second signal ends it at once', async () => {
    const product = await startProduct({ now, data, env: { DRAIN_SECONDS: '60' } });
    const ended = product.terminate();
    await expect.poll(() => ready(product.url)).toBe(503);
    const since = performance.now();
    expect(await product.terminate()).toBe(1);
    expect(await ended).toBe(1);
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});

test('a signal to npm reaches the server behind it', async () => {
  const child = spawn('npm', ['start', '--', '--port', '0', '--data', data], {
    env: { ...process.env, DATABASE_URL: '', DRAIN_SECONDS: '0' },
  });
  running.add(child);
  let output = '';
  const closed = Promise.withResolvers<void>();
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  child.once('close', () => closed.resolve());
  await expect.poll(() => output, { timeout: 60_000 }).toContain('Ctrl-C');
  child.kill('SIGTERM');
  // The server holds the output open until it has ended.
  await closed.promise;
  running.delete(child);
  expect(output).toContain('Nothing is lost');
});
