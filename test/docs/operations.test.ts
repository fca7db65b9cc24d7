import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';

const at = (file: string) => new URL(`../../docs/${file}`, import.meta.url);
const guide = readFileSync(at('operations.md'), 'utf8');
const settings = readFileSync(new URL('../../src/env.ts', import.meta.url), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What stands in blocks of shell and in the text as code, a command each. */
const blocks = [...guide.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(
  ([, block]) => block?.trim().split('\n') ?? [],
);
const inline = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
const calls = [...blocks, ...inline].flatMap((line) => line.split(/ && | \| /));

/** Of Debian, PostgreSQL and Node, on every machine that this is about. */
const known =
  /^(cd|ln|install|useradd|export|curl|openssl|grep|df|journalctl|systemctl|timedatectl|nginx|docker|fuser|psql|createuser|createdb|pg_dump|sqlite3|npm|termin) /;

describe('the guide for operators', () => {
  test('shows commands of programs that there are', () => {
    expect(blocks.length).toBeGreaterThan(15);
    expect(blocks.flatMap((line) => line.split(/ && | \| /)).filter((call) => !known.test(call))).toEqual([]);
  });

  const own = calls.filter((call) => /^termin [a-z]/.test(call));
  test.each(own)('%s', (call) => {
    const [, name = '', ...args] = call.split(' ');
    const command = commands.find((one) => one.name === name);
    expect(name === 'help' || command !== undefined, `termin ${name}`).toBe(true);
    for (const flag of args.filter((arg) => arg.startsWith('--')))
      expect(command?.help).toContain(`${flag} `);
  });

  test('runs scripts that package.json has', () => {
    const names = calls.flatMap((call) => /^npm run ([\w:-]+)/.exec(call)?.[1] ?? []);
    expect(names).toContain('build');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names settings that there are', () => {
    const names = inline.flatMap((code) => /^([A-Z][A-Z_]{3,})(=|$)/.exec(code)?.[1] ?? []);
    expect(names).toContain('METRICS_TOKEN');
    // What a mail server's connection says has a name in capitals too.
    const others = /^(EAUTH|ETIMEDOUT|ECONNREFUSED|ENOTFOUND)$/;
    expect(names.filter((name) => !others.test(name) && !settings.includes(`  ${name}: z`))).toEqual([]);
  });

  test('leads to files and headings that there are', () => {
    const links = [...guide.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const path = at(file === '' ? 'operations.md' : file);
      expect(existsSync(path), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(path, 'utf8')), link).toContain(anchor);
    }
  });
});

/** As GitHub makes them of headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
