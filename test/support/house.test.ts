import { expect, test } from 'vitest';
import { facesInTheFlow, forbiddenImports, undeclaredPackages, unportableImports } from './house.ts';

const files = (all: Record<string, string>) => new Map(Object.entries(all));

test.for([
  ['widget/a.ts', `import { app } from '@termin/server';`, 'widget/a.ts imports src'],
  ['widget/a.tsx', `export { app } from '../src/http/app.ts';`, 'widget/a.tsx imports src'],
  ['sdk/a.ts', `const app = await import('@termin/widget');`, 'sdk/a.ts imports widget'],
  ['src/a/b.ts', `type App = import('../../mock-server/node.ts').App;`, 'src/a/b.ts imports mock-server'],
  ['src/a.ts', `import type { App } from '../test/support/app.ts';`, 'src/a.ts imports test'],
] as const)('%s may not hold %s', ([file, text, sentence]) => {
  expect(forbiddenImports(files({ [file]: text }))).toEqual([sentence]);
});

test('a room may import itself and the rooms its arrow points to', () => {
  const good = files({
    'widget/a/b.tsx': `import { client } from '@termin/sdk'; import '../c.ts';`,
    'mock-server/a.ts': `import '@termin/server'; import '@termin/sdk/contract';`,
    'src/a.test.ts': `import '../test/support/anything.ts';`,
  });
  expect(forbiddenImports(good)).toEqual([]);
});

test('a package must be named by the room that imports it', () => {
  const source = files({ 'sdk/a.ts': `import ky from 'ky'; import 'zod/mini'; import '@scope/name/deep';` });
  expect(undeclaredPackages(source, { sdk: ['zod', 'ky'] })).toEqual([
    'sdk/a.ts imports @scope/name, which sdk/package.json does not name',
  ]);
});

test('what only Node has is found behind any number of files', () => {
  const source = files({
    'src/http/app.ts': `import { log } from '../log.ts'; import { Hono } from 'hono/tiny';`,
    'src/log.ts': `export * from './sink.ts'; import type { Stats } from 'node:fs';`,
    'src/sink.ts': `import { open } from 'node:fs'; import pino from 'pino';`,
    'src/main.ts': `import 'node:http';`,
  });
  expect(unportableImports(source)).toEqual([
    'src/http/app.ts > src/log.ts > src/sink.ts > node:fs',
    'src/http/app.ts > src/log.ts > src/sink.ts > pino',
  ]);
});

test('the booking flow reaches no framework and names nothing of a page', () => {
  const source = files({
    'sdk/flow/a.ts': `import { signal } from '@preact/signals-core'; import { b } from '../b.ts';`,
    'sdk/b.ts': `import { render } from 'preact';`,
    'sdk/flow/c.ts': `// like the window of a shop\nexport const c = () => sessionStorage.getItem('c');`,
    'sdk/flow/d.test.ts': `import 'vitest'; document.body;`,
  });
  expect(facesInTheFlow(source)).toEqual([
    'sdk/flow/a.ts > sdk/b.ts > preact',
    'sdk/flow/c.ts names sessionStorage',
  ]);
});
