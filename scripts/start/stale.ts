import { glob, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { widgetFile } from '../build/widget.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['{sdk,widget}/**/*.{ts,tsx,css}', 'widget/package.json', 'package-lock.json'];
const exclude = ['**/node_modules/**', '**/dist/**', '**/*.test.*'];

/** Whether the built widget is missing, or older than anything it is made of. */
export async function isStale(): Promise<boolean> {
  const built = await modified(widgetFile);
  for await (const path of glob(sources, { cwd: root, exclude })) {
    if ((await modified(root + path)) > built) return true;
  }
  return built === 0;
}

async function modified(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? 0;
}
