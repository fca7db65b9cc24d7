import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Query } from '../../src/store/postgres/database.ts';
import { holdQuery } from '../../src/store/postgres/holds.ts';
import { bookQuery } from '../../src/store/postgres/life.ts';
import { findPrograms } from '../support/postgres.ts';
import { begin, dayOffsets, firstDay, firstMidnight, lanes, minutes, opensAt, startsPerDay } from './city.ts';
import { customer } from './people.ts';

// What the server sends as parameters, as pgbench can say it: its variables are numbers.
const now = `${begin}`;
const hash = (variable: string) => `('${'x'.repeat(31)}' || (100000000000 + :${variable}::bigint))`;
const office = `('office-' || :office::int)`;
const values: Record<string, string> = {
  now,
  office,
  tokenOffice: office,
  start: ':start',
  end: ':end',
  day: `(date '${firstDay}' + :day::int)`,
  lanes: `'{${Array.from({ length: lanes }, (_, lane) => lane + 1)}}'`,
  expiresAt: `${begin + 600_000}`,
  extensions: '2',
  except: 'NULL',
  services: `'[{"service":"fuehrerschein","quantity":1}]'`,
  secretHash: hash('one'),
  fingerprint: hash('two'),
  locale: `'de'`,
  customerKey: hash('one'),
  openPerEmail: '3',
  customer: `'${JSON.stringify(customer('citizen'))}'`,
  consentVersion: `'2020-03'`,
  consentAt: now,
  hashes: `ARRAY[${hash('one')}, ${hash('two')}]`,
  purposes: `'{confirm,manage}'`,
  mail: `'${JSON.stringify({ kind: 'booked', to: 'citizen@example.org', name: 'Erika Mustermann', tokens: { confirm: 'c'.repeat(43), manage: 'm'.repeat(43) } })}'`,
};

/** Statements of the server with pgbench's variables instead of its parameters. */
function script(offices: number): string {
  const hold = inserted(holdQuery, { ...values, id: 'gen_random_uuid()' });
  const end = ' FROM place LEFT JOIN taken b ON true';
  if (!hold.endsWith(end)) throw new Error('the statement that holds has changed its end');
  const book = inserted(bookQuery, { ...values, id: ':h_id' });
  return [
    `\\set office random(0, ${offices - 1})`,
    `\\set dayAt random(0, ${dayOffsets.length - 1})`,
    '\\set day :dayAt / 5 * 7 + :dayAt % 5',
    `\\set start ${firstMidnight + opensAt} + :day * 1440 + 4 * random(0, ${startsPerDay - 1})`,
    `\\set end :start + ${minutes}`,
    '\\set one random(1, 900000000000)',
    '\\set two random(1, 900000000000)',
    '\\set h_won 0',
    `${hold.slice(0, -end.length)}, (b.id IS NOT NULL)::int AS won${end} \\aset h_`,
    '\\if :h_won',
    `${book};`,
    '\\endif',
  ].join('\n');
}

function inserted({ name, text, parameters }: Query, given: Record<string, string>): string {
  return text
    .replace(/\$(\d+)/g, (_, number) => {
      const parameter = parameters[Number(number) - 1] ?? '';
      const value = given[parameter];
      if (value === undefined) throw new Error(`${name} has a parameter that is new here: ${parameter}`);
      return value;
    })
    .replace(/\s+/g, ' ');
}

/** Pairs of hold and book a second that the database alone does for so many clients, with the server's own statements. */
export async function pgbench(
  url: string,
  offices: number,
  clients: number,
  seconds: number,
): Promise<number> {
  const programs = findPrograms();
  if (!programs)
    throw new Error('pgbench is missing: install PostgreSQL (Debian: apt-get install postgresql)');
  const folder = mkdtempSync(join(tmpdir(), 'termin-pgbench-'));
  const file = join(folder, 'pairs.sql');
  writeFileSync(file, script(offices));
  try {
    const options = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '1', '-T', `${seconds}`, '-f', file];
    const output = await run(join(programs, 'pgbench'), [...options, url]);
    const tps = /tps = ([\d.]+)/.exec(output)?.[1];
    if (!tps || /aborted/.test(output)) throw new Error(output.slice(0, 1000));
    return Number(tps);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args);
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve(output));
  });
}
