import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { root } from '../../scripts/build/packages.ts';
import { snippetsOf } from '../../scripts/docs/snippets.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { freePort } from '../support/product.ts';

const run = promisify(execFile);

test('the guide’s Playwright test passes on a page with the widget', async () => {
  const port = await freePort();
  const host = await serveHostPage({
    html: htmlPage(
      `<termin-widget api="http://localhost:${port}" office="rheinhausen" service="fuehrerschein"></termin-widget>`,
      '<script type="module" src="/termin-widget.js"></script>',
    ),
  });
  onTestFinished(() => host.close());
  const journey = snippetsOf('docs/mock-server.md')
    .get('journey.spec.ts')
    // Which hands on what it has from this one.
    ?.replace('@playwright/test', 'playwright/test')
    .replace('port: 4010', `port: ${port}`)
    .replace('http://localhost:3000/termin', host.url);
  const config = {
    workers: 1,
    reporter: 'list',
    use: { locale: 'de-DE', launchOptions: launchOptions() },
  };

  const folder = mkdtempSync(join(tmpdir(), 'termin-playwright-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)};`);
  writeFileSync(join(folder, 'journey.spec.ts'), journey ?? '');
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'test'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '--conditions=termin-src', CI: '1' },
  }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout: stdout + stderr }));
  expect(stdout).toMatch(/2 passed/);
});
