import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../build/packages.ts';
import { madeFiles } from './files.ts';

test.each(Object.entries(madeFiles))('%s is what `npm run docs` makes now', (file, make) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(make());
});
