import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createClientOf, readTrustedProxies } from './client-of.ts';
import { SettingsError } from './env.ts';

/** Who it is that sends from `peer`, with `X-Forwarded-For`, where `trusted` is set; and what is said about it. */
async function whoIs(peer: string | undefined, forwarded: string | null, trusted: string | null) {
  const warnings: string[] = [];
  const clientOf = createClientOf(trusted === null ? null : readTrustedProxies(trusted), (message) =>
    warnings.push(message),
  );
  const app = new Hono().get('/', (c) => c.json(clientOf(c)));
  const ask = () =>
    app.request(
      '/',
      { headers: forwarded === null ? {} : { 'X-Forwarded-For': forwarded } },
      { incoming: { socket: { remoteAddress: peer } } },
    );
  const client: string | null = await (await ask()).json();
  await ask();
  return { client, warnings };
}

test.each([
  ['198.51.100.7', null, null, '198.51.100.7'],
  ['::ffff:198.51.100.7', null, null, '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', null, null, '2001:db8:1:2::/64'],
  ['2001:db8::1', null, null, '2001:db8:0:0::/64'],
  ['::1', null, null, '0:0:0:0::/64'],
  [undefined, null, null, null],
])('%s forwarding %s is with %s trusted the client %s', async (peer, forwarded, trusted, client) => {
  expect((await whoIs(peer, forwarded, trusted)).client).toBe(client);
});

test('what a stranger says about itself is not believed', async () => {
  const { client, warnings } = await whoIs('198.51.100.7', '203.0.113.1', null);
  expect(client).toBe('198.51.100.7');
  expect(warnings).toEqual([]);
  expect((await whoIs('198.51.100.7', '203.0.113.1', '10.0.0.0/8')).client).toBe('198.51.100.7');
});

test.each([
  ['203.0.113.1', '203.0.113.1'],
  ['9.9.9.9, 203.0.113.1', '203.0.113.1'],
  ['9.9.9.9, 203.0.113.1, 10.0.0.9', '203.0.113.1'],
  ['203.0.113.1:4711', '203.0.113.1'],
  ['[2001:db8::1]:4711', '2001:db8:0:0::/64'],
  ['10.0.0.9', '10.0.0.9'],
  ['unknown', '10.0.0.2'],
  ['<script>, unknown', '10.0.0.2'],
])('a trusted proxy that forwards for «%s» speaks for %s', async (forwarded, client) => {
  expect((await whoIs('10.0.0.2', forwarded, '10.0.0.0/8, fd00::/8')).client).toBe(client);
});

test.each([
  ['1', '9.9.9.9, 203.0.113.1', '203.0.113.1'],
  ['2', '9.9.9.9, 203.0.113.1, 192.0.2.1', '203.0.113.1'],
  ['2', '203.0.113.1', '203.0.113.1'],
  ['0', '203.0.113.1', '10.0.0.2'],
])('behind %s proxies «%s» is %s', async (trusted, forwarded, client) => {
  expect((await whoIs('10.0.0.2', forwarded, trusted)).client).toBe(client);
});

test('a proxy nearby that nobody trusts is told of once, and its citizens are not thrown together', async () => {
  const { client, warnings } = await whoIs('127.0.0.1', '203.0.113.1', null);
  expect(client).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('TRUSTED_PROXIES')]);
});

test.each(['localhost', '10.0.0.0/33', '10.0.0.0/x', '::1/129', '10.0.0.1,,10.0.0.2', '-1'])(
  'TRUSTED_PROXIES=%s is refused in words',
  (text) => {
    expect(() => readTrustedProxies(text)).toThrow(SettingsError);
    expect(() => readTrustedProxies(text)).toThrow(`TRUSTED_PROXIES=${text} can't be used`);
  },
);
