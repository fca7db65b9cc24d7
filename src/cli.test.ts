import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallTown, smallTownWith } from './city-file/testing/small-town.ts';
import { commands } from './cli/commands.ts';
import { runCommand } from './cli.ts';
import { confirmed } from './store/conformance/given.ts';
import { openStore } from './store/open.ts';

const folder = await mkdtemp(join(tmpdir(), 'termin-cli-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs `termin` with these arguments. */
async function termin(...args: string[]) {
  let [out, err] = ['', ''];
  const io = {
    out: (text: string) => (out += `${text}\n`),
    err: (text: string) => (err += `${text}\n`),
    env: {},
  };
  return { code: await runCommand(args, io), out, err };
}

async function fileWith(text: string | Uint8Array): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.yaml`);
  await writeFile(path, text);
  return path;
}

test('help lists every command, and each explains itself', async () => {
  const { code, out } = await termin();
  expect(code).toBe(0);
  expect((await termin('--help')).out).toBe(out);
  for (const { name, help } of commands) {
    expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    expect(await termin(name, '--help')).toEqual({ code: 0, out: `${help}\n`, err: '' });
    expect(help).toMatch(new RegExp(`^Usage: termin ${name}`));
  }
});

test('what is no command, file or flag is said with what could be meant', async () => {
  expect((await termin('chekc')).err).toContain('There is no command chekc, did you mean «check»?');
  expect((await termin('check')).err).toContain('Give one file.');
  expect((await termin('check', 'x', '--fast')).err).toContain('--fast');
  const { code, err } = await termin('check', '/nowhere.yaml');
  expect([code, err]).toEqual([1, 'Can’t read the city’s file /nowhere.yaml: there is no such file.\n']);
});

test('a file in the encoding of another time is refused, with the line where that shows', async () => {
  const file = await fileWith(Buffer.from(smallTown, 'latin1'));
  expect(await termin('check', file)).toMatchObject({
    code: 1,
    err: `Can’t read the city’s file ${file}: line 17 is not UTF-8. Save it in that encoding.\n`,
  });
});

test('check: right, allowed, wrong', async () => {
  const right = await fileWith(smallTown);
  expect(await termin('check', right)).toEqual({ code: 0, out: 'no errors, no warnings\n', err: '' });

  const allowed = await termin('check', await fileWith(smallTownWith('    holidays: SN\n', '')));
  expect(allowed.code).toBe(0);
  expect(allowed.out).toMatch(
    /:16:5 {2}warning {2}offices › rathaus › holidays {2}is missing.*\nno errors, 1 warning\n/,
  );

  const wrong = await fileWith(smallTownWith('minutes: 20', 'minutes: 0'));
  const { code, out } = await termin('check', wrong, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        severity: 'error',
        line: 35,
        column: 79,
        where: 'services › reisepass › minutes',
        message: 'must be a whole number from 1 to 480',
      },
    ],
    displaced: [],
  });
});

test('check --against names appointments that have no place in the file', async () => {
  const address = `sqlite:${join(folder, 'termin.db')}`;
  const store = await openStore(address);
  const start = Math.ceil(Date.now() / 60_000) + 60;
  const day = new Date(start * 60_000).toISOString().slice(0, 10);
  const expiresAt = Date.now() + 600_000;
  const file = await fileWith(smallTown);
  expect((await termin('check', file, '--against', address)).out).toContain(
    'Every appointment to come has its place.',
  );
  await confirmed(store, { start, end: start + 12, day, expiresAt });
  await store.close();

  const { code, out } = await termin('check', file, '--against', address);
  expect(code).toBe(0);
  expect(out).toContain('1 appointment to come has no place');
  expect(out).toContain('the office is gone; no longer a service: fuehrerschein');
  expect(out).not.toContain('Mustermann');
});

test('check --against a database that is not there is no all-clear', async () => {
  const address = `sqlite:${join(folder, 'nowhere.db')}`;
  const { code, out, err } = await termin('check', await fileWith(smallTown), '--against', address);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('There is no database');
});

test('schema prints what an editor reads', async () => {
  const { out } = await termin('schema');
  expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false });
});
