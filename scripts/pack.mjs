import { readFileSync, renameSync, writeFileSync } from 'node:fs';

// npm runs it in a package's folder before and after packing. What is packed has no sources, so its package.json may not
// name any: `leave-out` writes one without them, `put-back` brings back the one of the repository.
const file = 'package.json';
const kept = '.package.json.kept';

const [action] = process.argv.slice(2);
if (action === 'leave-out') {
  const text = readFileSync(file, 'utf8');
  const { scripts: _, ...manifest } = JSON.parse(text, withoutSources);
  writeFileSync(kept, text);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
} else if (action === 'put-back') {
  renameSync(kept, file);
} else {
  throw new Error('pack.mjs leave-out | put-back');
}

/** @type {(key: string, value: unknown) => unknown} */
function withoutSources(key, value) {
  return key === 'termin-src' ? undefined : value;
}
