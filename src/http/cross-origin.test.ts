import { describe, expect, test } from 'vitest';
import { openApi } from './testing/api.ts';

const city = 'https://www.stadt.example';
const asked = (origin: string) => ({ headers: { origin } });
const preflight = (origin: string) => ({
  headers: {
    origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization',
  },
});

describe('without a list any page may call the API, as it takes no cookies', () => {
  const api = openApi();

  test.each([city, 'https://elsewhere.example', 'null'])('%s', async (origin) => {
    const { headers } = await api.send('GET', '/v1/offices', asked(origin));
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });
});

describe('with a list only its pages may', () => {
  const api = openApi({ allowOrigins: [city, 'https://amt.example'] });

  test.each([city, 'https://amt.example'])('%s', async (origin) => {
    const { headers } = await api.send('GET', '/v1/offices', asked(origin));
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Vary')).toContain('Origin');
    const before = await api.send('OPTIONS', '/v1/holds', preflight(origin));
    expect(before.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(before.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  test.each([
    'https://elsewhere.example',
    'http://www.stadt.example',
    'https://www.stadt.example:8443',
    'https://www.stadt.example.evil.example',
    'https://evil-www.stadt.example',
    'null',
    '*',
    '',
  ])('«%s» may not', async (origin) => {
    for (const [method, path, sent] of [
      ['GET', '/v1/offices', asked(origin)],
      ['GET', '/v1/none', asked(origin)],
      ['OPTIONS', '/v1/holds', preflight(origin)],
    ] as const) {
      const { headers } = await api.send(method, path, sent);
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});

test.each(['/b/rheinhausen.AAAAAAAAAAAAAAAAAAAAAAAA', '/healthz'])(
  'no page of another origin reads %s',
  async (path) => {
    const { headers } = await openApi().send('GET', path, asked(city));
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  },
);
