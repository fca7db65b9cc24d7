import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { widgetFile } from '../../scripts/build/widget.ts';

test('the script of the page can be imported where there is no page', () => {
  const program = `await import(${JSON.stringify(pathToFileURL(widgetFile).href)}); console.log('imported');`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('imported');
});
