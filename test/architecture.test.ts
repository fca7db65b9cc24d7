import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  arrows,
  type Files,
  facesInTheFlow,
  forbiddenImports,
  undeclaredPackages,
  unportableImports,
} from './support/house.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|json|md|css|sql|html|yml)$|^\.ci\//.test(file));
const files: Files = new Map(tracked.map((file) => [file, read(file)]));

const dependencies = Object.fromEntries(
  Object.keys(arrows).map((room) => {
    const manifest: { name: string; dependencies?: object; peerDependencies?: object } = JSON.parse(
      read(`${room}/package.json`),
    );
    return [
      room,
      [manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })],
    ];
  }),
);

test('every room imports only the rooms it may', () => {
  expect(forbiddenImports(files)).toEqual([]);
});

test('every package that a room imports stands in its package.json', () => {
  expect(undeclaredPackages(files, dependencies)).toEqual([]);
});

test('no room depends on one it may not import', () => {
  const rooms: Record<string, string> = Object.fromEntries(
    Object.entries(dependencies).map(([room, [name = '']]) => [name, room]),
  );
  for (const [room, [, ...names]] of Object.entries(dependencies)) {
    const used = names.flatMap((name) => rooms[name] ?? []);
    expect(arrows[room]).toEqual(expect.arrayContaining(used));
  }
});

test('rules, actions, routes and the memory store run in a browser', () => {
  expect(unportableImports(files)).toEqual([]);
});

test('the booking flow has no face', () => {
  expect(facesInTheFlow(files)).toEqual([]);
});

test('no file speaks of a path on the machine of whoever wrote it', () => {
  const somebodysFolder = /(?<![\w.~-])\/(home|root|Users|work|workspace|workspaces)\/\w/;
  const found = [...files].filter(([file, text]) => !file.endsWith('.lock') && somebodysFolder.test(text));
  expect(found.map(([file]) => file)).toEqual([]);
});
