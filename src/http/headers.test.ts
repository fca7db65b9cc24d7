import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../openapi/operation.ts';
import { operations } from '../openapi/operations.ts';
import { openApi } from './testing/api.ts';

// A route that is new stands in the document, and so is looked at here without anybody thinking of it.
const api = openApi({ https: true });
let token = '';
let id = '';
beforeAll(async () => {
  const booked = await api.book();
  id = booked.id;
  token = booked.tokens.manage;
});

/** What it answers to its own example, and to something that is none. */
const ways = {
  asked: (operation: Operation) =>
    ask(operation, operation.path.replace('{id}', id).replace('{token}', token)),
  'asked wrongly': (operation: Operation) =>
    ask(operation, operation.path.replace(/\{\w+\}/, '%22%3E%3Cscript%3E'), '{'),
};

async function ask(
  { method, parameters = [], body }: Operation,
  path: string,
  broken?: string,
): Promise<Response> {
  const query = parameters.flatMap(({ name, in: where, example }) =>
    where === 'query' && example ? [[name, example]] : [],
  );
  const [example] = body && 'examples' in body ? Object.values(body.examples) : [];
  const form =
    body && 'form' in body ? new URLSearchParams(body.example as Record<string, string>) : undefined;
  const sent = broken ?? (example ? JSON.stringify(example.value) : form);
  return await api.app.request(
    `${path}?${new URLSearchParams(broken ? { from: broken, services: broken } : query)}`,
    {
      method: method.toUpperCase(),
      headers: { Authorization: `Bearer ${token}`, ...(example && { 'Content-Type': 'application/json' }) },
      ...(sent !== undefined && method !== 'get' && { body: sent }),
    },
  );
}

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(operations)('$method $path has every header that keeps it safe', async (operation) => {
    const { headers } = await way(operation);
    const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';(.*;)? *frame-ancestors 'none'$/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': isPage ? 'same-origin' : 'cross-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...(isPage && { 'permissions-policy': expect.stringContaining('geolocation=()') }),
    });
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*|https?:|data:|script-src/);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Server')).toBeNull();
  });
});

test.each(operations.filter(({ path }) => /\{(token|id)\}|holds|bookings/.test(path)))(
  'nobody keeps what $method $path answers',
  async (operation) => {
    expect((await ways.asked(operation)).headers.get('Cache-Control')).toBe('no-store');
  },
);

test('without TLS it says nothing of TLS', async () => {
  const plain = await openApi().get('/v1/offices');
  expect(plain.headers.get('Strict-Transport-Security')).toBeNull();
});

test('an address that is none, a method that is none and a preflight request have them too', async () => {
  const answers = [
    await api.get('/none'),
    await api.get('/v1/none'),
    await api.send('PUT', '/v1/offices'),
    await api.send('OPTIONS', '/v1/offices', { headers: { Origin: 'https://stadt.example' } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 204]);
  for (const { headers } of answers) {
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});
