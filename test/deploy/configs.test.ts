import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { missing, run } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-deploy-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A copy of an example in which what only a production machine has is replaced. */
function copy(name: string, replaced: Record<string, string>): string {
  let text = readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');
  for (const [here, there] of Object.entries(replaced)) {
    if (!text.includes(here)) throw new Error(`${name} says nothing of ${here}`);
    text = text.replaceAll(here, there);
  }
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const key = join(folder, 'key.pem');
const certificate = join(folder, 'certificate.pem');
execFileSync(
  'openssl',
  ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '2'].concat(
    ['-subj', '/CN=termine.example.de'],
  ),
  { stdio: 'ignore' },
);
const both = join(folder, 'both.pem');
writeFileSync(both, readFileSync(key, 'utf8') + readFileSync(certificate, 'utf8'));

test.skipIf(missing('nginx', 'nginx-light'))('nginx takes its example', () => {
  const site = copy('nginx.conf', {
    '/etc/ssl/termine.example.de.pem': certificate,
    '/etc/ssl/termine.example.de.key': key,
    '/var/log/nginx/': `${folder}/`,
  });
  const main = join(folder, 'main.conf');
  writeFileSync(main, `pid ${folder}/pid; error_log stderr; events {} http { include ${site}; }`);
  expect(run('nginx', ['-t', '-c', main])).toMatchObject({ status: 0 });
});

test.skipIf(missing('haproxy', 'haproxy'))('HAProxy takes its example', () => {
  const path = copy('haproxy.cfg', { '/etc/haproxy/termin.pem': both });
  expect(run('haproxy', ['-c', '-f', path])).toMatchObject({ status: 0 });
});

test.skipIf(missing('systemd-analyze', 'systemd'))(
  'systemd takes its unit, and finds it well locked up',
  () => {
    const path = copy('termin.service', {
      '/usr/local/bin/node': process.execPath,
      'WorkingDirectory=/opt/termin': `WorkingDirectory=${folder}`,
    });
    expect(run('systemd-analyze', ['verify', '--man=no', path])).toMatchObject({ status: 0, said: '' });
    const { said } = run('systemd-analyze', ['security', '--offline=true', '--no-pager', path]);
    const exposure = Number(/Overall exposure level for termin.service: ([\d.]+)/.exec(said)?.[1]);
    expect(exposure).toBeLessThan(2);
  },
);

test('the command of a machine runs with the settings of its server', () => {
  const environment = join(folder, 'environment');
  writeFileSync(environment, 'METRICS_TOKEN=short\n');
  const path = copy('termin', {
    '/opt/termin/src': fileURLToPath(new URL('../../src', import.meta.url)),
    '/usr/local/bin/node': process.execPath,
    '= root ]': '= nobody ]',
  });
  vi.stubEnv('TERMIN_ENVIRONMENT', environment);
  expect(run('/bin/sh', [path, 'help'])).toMatchObject({
    status: 0,
    said: expect.stringContaining('backup'),
  });
  const refused = run('/bin/sh', [path, 'backup', join(folder, 'file')]);
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining("METRICS_TOKEN can't be used") });
});

test('every setting of the example is one', () => {
  const text = readFileSync(new URL('../../deploy/environment', import.meta.url), 'utf8');
  const names = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  const settings = readFileSync(new URL('../../src/env.ts', import.meta.url), 'utf8');
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(settings).toMatch(new RegExp(`^  ${name}: z`, 'm'));
});

test('no example lets the addresses of citizens’ pages into a log', () => {
  const nginx = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8');
  const haproxy = readFileSync(new URL('../../deploy/haproxy.cfg', import.meta.url), 'utf8');
  expect(nginx).not.toMatch(/^\s*log_format.*\$(request|request_uri|uri|args|http_referer|remote_addr)\b/m);
  expect(nginx.match(/access_log \S+ (?!termin;)\S+;/g)).toBeNull();
  expect(haproxy).toMatch(/^\s*log-format /m);
  expect(haproxy).not.toMatch(/log-format.*%(r|HU|HP|HQ|ci|hr)\b|option httplog/);
});
