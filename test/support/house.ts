import { posix } from 'node:path';
import { parseSync } from 'vite';
import { importsOf } from './imports.ts';

/** The text of every source file of the repository by its path from the root: `src/http/app.ts`. */
export type Files = ReadonlyMap<string, string>;

/** Which rooms a room may import: `widget -> sdk <- src <- mock-server`. */
export const arrows: Record<string, string[]> = {
  sdk: [],
  widget: ['sdk'],
  src: ['sdk'],
  'mock-server': ['sdk', 'src'],
};

const packages: Record<string, string> = {
  '@termin/sdk': 'sdk',
  '@termin/widget': 'widget',
  '@termin/server': 'src',
  '@termin/mock-server': 'mock-server',
};

// The mock server runs these in a browser.
const portable = ['src/http/', 'src/booking/', 'src/actions/', 'src/store/memory'];
const portablePackages = ['@termin/sdk', 'altcha-lib', 'hono', 'zod', 'feiertagejs', 'ical-generator', 'uqr'];

// A face of one's own may be written with anything, and the flow may run where there is no page.
const faceless = ['sdk/flow/'];
const facelessPackages = ['@preact/signals-core'];
const pageGlobals =
  /\b(document|window|sessionStorage|localStorage|location|history|navigator|HTMLElement)\b/;

const isTest = (file: string) =>
  /\.(test|config)\.tsx?$|\/vite\.[^/]+$|(^|\/)test(ing)?\/|\/conformance/.test(file);
const isSource = (file: string) => /\.tsx?$/.test(file) && !isTest(file);
const roomOf = (file: string) => file.split('/')[0] ?? '';
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Imports that leave a room by a door that is not there; one sentence each. Tests may import everything. */
export function forbiddenImports(files: Files): string[] {
  return [...files.keys()].filter(isSource).flatMap((file) => {
    const room = roomOf(file);
    const allowed = arrows[room];
    if (!allowed) return [];
    return importsIn(files, file)
      .map(({ specifier }) => targetRoom(file, specifier))
      .filter((target) => target !== null && target !== room && !allowed.includes(target))
      .map((target) => `${file} imports ${target}`);
  });
}

/** Packages that a room's source imports but its package.json does not name; one sentence each. */
export function undeclaredPackages(files: Files, dependencies: Record<string, string[]>): string[] {
  return [...files.keys()].filter(isSource).flatMap((file) => {
    const declared = dependencies[roomOf(file)];
    if (!declared) return [];
    return importsIn(files, file)
      .filter(({ specifier }) => !/^(\.|node:|virtual:)/.test(specifier))
      .map(({ specifier }) => packageOf(specifier))
      .filter((name) => !declared.includes(name))
      .map((name) => `${file} imports ${name}, which ${roomOf(file)}/package.json does not name`);
  });
}

/** What the portable part of the server reaches that a browser has not, with the way there; one sentence each. */
export function unportableImports(files: Files): string[] {
  return strangers(files, portable, portablePackages);
}

/** What the booking flow reaches of a framework, or names of a page itself; one sentence each. */
export function facesInTheFlow(files: Files): string[] {
  const named = [...files].flatMap(([file, text]) => {
    if (!isSource(file) || !faceless.some((it) => file.startsWith(it))) return [];
    const [name] = pageGlobals.exec(withoutComments(file, text)) ?? [];
    return name ? [`${file} names ${name}`] : [];
  });
  return [...strangers(files, faceless, facelessPackages), ...named];
}

/** Packages that the files of some folders reach, others than the allowed ones, with the way there. */
function strangers(files: Files, folders: string[], allowed: string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string, way: string[]): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return importsIn(files, file)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ specifier }) => {
        const next = [...way, file];
        if (specifier.startsWith('.')) return visit(resolve(file, specifier), next);
        return allowed.includes(packageOf(specifier)) ? [] : [`${next.join(' > ')} > ${specifier}`];
      });
  };
  const entries = [...files.keys()].filter(
    (file) => isSource(file) && folders.some((it) => file.startsWith(it)),
  );
  return entries.flatMap((file) => visit(file, []));
}

/** The text with blanks for its comments. */
function withoutComments(file: string, text: string): string {
  const { comments } = parseSync(file, text);
  return comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function importsIn(files: Files, file: string) {
  const text = files.get(file);
  return text === undefined ? [] : importsOf(file, text);
}

function resolve(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function targetRoom(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return roomOf(resolve(file, specifier));
  return packages[packageOf(specifier)] ?? null;
}
