import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/packages.ts';
import { madeFiles } from './docs/files.ts';

// `npm run docs`: writes anew what is made from the docstrings.
for (const [file, make] of Object.entries(madeFiles)) {
  writeFileSync(join(root, file), make());
  console.log(file);
}
