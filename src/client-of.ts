import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { SettingsError } from './env.ts';

/** Whom to believe where a request comes from: so many proxies in a row, those at these addresses, or nobody. */
export type TrustedProxies = number | BlockList | null;

/** Reads `2`, or `127.0.0.1, 10.0.0.0/8, fd00::/8`. Throws `SettingsError`. */
export function readTrustedProxies(text: string): TrustedProxies {
  if (/^\d{1,2}$/.test(text.trim())) return Number(text);
  const list = new BlockList();
  for (const entry of text.split(',').map((one) => one.trim())) {
    const [address = '', bits] = entry.split('/');
    const version = isIP(address);
    const longest = version === 6 ? 128 : 32;
    if (version === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= longest))) {
      throw new SettingsError(
        `TRUSTED_PROXIES=${text} can't be used: ${entry || 'an empty entry'} is neither an address nor a range like 10.0.0.0/8`,
      );
    }
    list.addSubnet(address, bits === undefined ? longest : Number(bits), version === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/**
 * Finds out whose request it is: the address that talks to us, or the one that a trusted proxy says it speaks for in
 * `X-Forwarded-For`. IPv6 by its first 64 bits, which is what one household is given. `null` where a proxy nearby that
 * nobody told us to trust speaks for everybody: they would all share one limit. `warn` is told of that, once.
 */
export function createClientOf(trusted: TrustedProxies, warn: (message: string) => void) {
  let warned = false;

  return function clientOf({ env, req }: Context): string | null {
    const { incoming }: Partial<HttpBindings> = env ?? {};
    const peer = readAddress(incoming?.socket.remoteAddress ?? '');
    const forwarded = (req.header('X-Forwarded-For') ?? '').split(',').map(readAddress);
    if (trusted === null) {
      if (req.header('X-Forwarded-For') === undefined || !(peer && isNearby(peer))) return network(peer);
      if (!warned) warn(`A proxy at ${peer} forwards requests: ${advice}`);
      warned = true;
      return null;
    }
    return network(originOf([...forwarded, peer], trusted));
  };
}

const advice =
  'set TRUSTED_PROXIES to its address, or all citizens look like one client. Until then clients are not limited one by one.';

/** `way` goes from the client to us, each address as the next one saw it. What an untrusted one says is not believed. */
function originOf(way: (string | null)[], trusted: number | BlockList): string | null {
  let origin = way.at(-1) ?? null;
  for (const [distance, before] of way.toReversed().slice(1).entries()) {
    const believed = typeof trusted === 'number' ? distance < trusted : isIn(trusted, origin);
    if (!believed || before === null) break;
    origin = before;
  }
  return origin;
}

const nearby = new BlockList();
for (const [address, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  nearby.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  nearby.addSubnet(address, bits, 'ipv6');

const isNearby = (address: string) => isIn(nearby, address);

const isIn = (list: BlockList, address: string | null) =>
  address !== null && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** `192.0.2.7`, also out of `::ffff:192.0.2.7`, `192.0.2.7:4711` and `[2001:db8::1]:4711`; null when it is no address. */
function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
    .replace(/%.*$/, '');
  return isIP(bare) === 0 ? null : bare;
}

function network(address: string | null): string | null {
  if (address === null || isIP(address) === 4) return address;
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => '0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
