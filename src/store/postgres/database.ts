import pg from 'pg';
import { outstanding, readMigrations } from '../migrate.ts';
import type { Store } from '../store.ts';
import { reason, StoreUnavailableError } from '../unavailable.ts';

type Values = Record<string, unknown>;

/** A query with its parameters' names, prepared once on every connection. */
export interface Query {
  name: string;
  text: string;
  parameters: string[];
}

/**
 * Runs queries; rows come back as the query names them, the caller says which type that is. Throws `StoreUnavailableError`
 * when the server does not answer or no connection gets free.
 */
export interface Connection {
  rows<Row>(query: Query, values?: Values): Promise<Row[]>;
}

export interface Database extends Connection, Pick<Store, 'connections'> {
  /** Runs the work in one transaction; what it throws undoes it. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A query with named parameters, `:office`. */
export function query(name: string, sql: string): Query {
  const parameters: string[] = [];
  const text = sql.replace(/(?<!:):([a-zA-Z]\w*)/g, (_, parameter: string) => {
    if (!parameters.includes(parameter)) parameters.push(parameter);
    return `$${parameters.indexOf(parameter) + 1}`;
  });
  return { name: `termin_${name}`, text, parameters };
}

// Whole numbers stay below 2^53; days and JSON stay text, as SQLite gives them.
const { builtins } = pg.types;
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.DATE, String],
  [builtins.JSON, String],
  [builtins.JSONB, String],
]);
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** The oldest PostgreSQL this was tried on. */
const oldest = 15;

export interface PoolOptions {
  /** How many connections are open at most; 20 when left out. */
  connections?: number;
  /** How many milliseconds a request waits for one; when left out, a little less than the SDK waits for an answer. */
  patienceMs?: number;
  /** How many milliseconds a statement may take; as long as the wait when left out. */
  statementMs?: number;
}

/** A server that does not even say that a statement took too long is not there. */
const silenceMs = 2_000;

/** Connects, and brings the schema up to date. */
export async function openDatabase(
  url: string,
  { connections = 20, patienceMs = 8_000, statementMs = patienceMs }: PoolOptions = {},
): Promise<Database> {
  await migrate(url, patienceMs);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'termin',
    max: connections,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: statementMs,
    query_timeout: statementMs + silenceMs,
    // A process that hangs must not keep others from what it has locked.
    idle_in_transaction_session_timeout: statementMs + silenceMs,
    keepAlive: true,
    types,
  });
  pool.on('error', ignore);

  async function transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const client = await answered(pool.connect());
    client.on('error', ignore);
    let broken = false;
    try {
      await answered(client.query('BEGIN'));
      const result = await work(over(client));
      await answered(client.query('COMMIT'));
      return result;
    } catch (error) {
      // Who did not answer is not asked again: the server undoes what a lost connection had begun.
      broken = error instanceof StoreUnavailableError;
      if (!broken) {
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
      }
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  }

  return {
    ...over(pool),
    transaction,
    connections: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => pool.end(),
  };
}

/** A connection that breaks says so in the query that runs or in the next one; as an event it would end the process. */
function ignore(): void {}

function over(client: pg.Pool | pg.PoolClient): Connection {
  return {
    async rows<Row>({ name, text, parameters }: Query, values: Values = {}) {
      const asked = client.query({ name, text, values: parameters.map((one) => values[one]) });
      return (await answered(asked)).rows as Row[];
    },
  };
}

/** What the server answers, with its errors as the store throws them. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isUnreachable(error)) {
      throw new StoreUnavailableError(`The database can not be reached: ${reason(error)}`, { cause: error });
    }
    throw withoutValues(error);
  }
}

// Connection exceptions, a server or database that shuts down, starts or takes nobody, that is out of disk, memory or
// connections, that took too long, a replica.
const unreachable = /^(08|53|57|25P03|55000|25006)/;

/** What the server says has a code. Other errors are those of the connection, but for values of a wrong type. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return unreachable.test(error.code ?? '');
  return error instanceof Error && !(error instanceof TypeError);
}

/** Errors are logged, and the server's explanations quote what was to be stored: names, addresses. */
function withoutValues(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    error.detail = undefined;
    error.where = undefined;
  }
  return error;
}

/** One process migrates, others that start at the same time wait for it; a large table takes its time. */
async function migrate(url: string, patienceMs: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on('error', ignore);
  await client.connect();
  try {
    await checkVersion(client);
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('termin schema'))");
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)');
    const found = await client.query('SELECT coalesce(max(version), 0) AS version FROM schema_version');
    const all = readMigrations(new URL('./migrations', import.meta.url));
    for (const { version, sql } of outstanding(all, found.rows[0].version)) {
      await client.query(sql);
      await client.query('INSERT INTO schema_version VALUES ($1)', [version]);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  const major = Math.floor(rows[0].version / 10_000);
  if (major < oldest) throw new Error(`the server is PostgreSQL ${major}, ${oldest} or later is needed`);
}

const codes = { exclusion: '23P01', deadlock: '40P01' };

export function isOverlap(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === codes.exclusion;
}

/** Runs the work again when the database ended it to break a deadlock; nothing of it has happened then. */
export async function breakingDeadlocks<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const deadlock = error instanceof pg.DatabaseError && error.code === codes.deadlock;
      if (!deadlock || attempt === 3) throw error;
    }
  }
}
