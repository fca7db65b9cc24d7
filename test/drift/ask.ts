import { Problem } from '@termin/sdk/contract';
import { expect } from 'vitest';
import { operations } from '../../src/openapi/operations.ts';
import type { Side } from './both.ts';
import { type Seen, seen } from './compare.ts';

/** A link of the newest mail: the first in it confirms, the last manages. On each side it is another. */
export type Link = { mail: 'first' | 'last' };

export interface Sent {
  body?: unknown;
  form?: Record<string, string>;
  /** A hold's secret, or the token of a link. */
  bearer?: string | Link;
  headers?: Record<string, string>;
}

/** Sends everything to both sides, and keeps account of what was asked for and what was refused. */
export function asker(sides: { server: Side; mock: Side }) {
  const asked = new Set<string>();
  const refused = new Set<string>();

  /** Expects the same answer of both, with this status. `{first}` and `{last}` in the path stand for the links of the newest mail. */
  async function ask(operation: string, status: number, path: string, sent: Sent = {}): Promise<Seen> {
    const method = operations.find(({ id }) => id === operation)?.method ?? operation;
    const [server, mock] = await Promise.all([
      sendTo(sides.server, method.toUpperCase(), path, sent),
      sendTo(sides.mock, method.toUpperCase(), path, sent),
    ]);
    expect(mock).toEqual(server);
    expect(server.status).toBe(status);
    asked.add(operation);
    const problem = Problem.safeParse(server.body).data;
    if (problem) refused.add(problem.code);
    return server;
  }

  return { ask, asked, refused };
}

async function sendTo(side: Side, method: string, path: string, sent: Sent): Promise<Seen> {
  const { body, form, bearer, headers } = sent;
  const usesMail = path.includes('{') || typeof bearer === 'object';
  const [text = ''] = usesMail ? await side.mails() : [];
  const tokens = Array.from(text.matchAll(/\/b\/(\S+)/g), ([, token = '']) => token);
  const links = { first: tokens[0] ?? '', last: tokens.at(-1) ?? '' };
  const token = typeof bearer === 'object' ? links[bearer.mail] : bearer;
  const answer = await side.fetch(path.replace('{first}', links.first).replace('{last}', links.last), {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form && { body: new URLSearchParams(form) }),
  });
  return seen(answer);
}
