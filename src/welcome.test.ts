import { expect, test } from 'vitest';
import { duisburg } from './demo/duisburg/city.ts';
import { readEnv } from './env.ts';
import { settle } from './settings.ts';
import { welcome } from './welcome.ts';

const url = 'http://localhost:8080';
const own = 'desk@rheinhausen:Schalter 6:0123456789abcdef';

function greet(file: string | null, variables: Record<string, string> = {}) {
  const env = readEnv({ ...(file !== null && { CITY_FILE: file }), ...variables });
  const settings = settle(env, { help: false }, 'Europe/Berlin');
  return { settings, text: welcome(settings, { config: duisburg, file }, url) };
}

test('the demo shows where board, desk and kiosk are, with a token to try them with', () => {
  const { text, settings } = greet(null);
  expect(settings.trialToken).toMatch(/^\S{32}$/);
  expect(settings.staff[0]?.token).toBe(settings.trialToken);
  expect(text).toContain(`${url}/board/rheinhausen\n`);
  expect(text).toContain(`${url}/desk/rheinhausen?counter=6#token=${settings.trialToken}\n`);
  expect(text).toContain(`${url}/kiosk/rheinhausen#token=${settings.trialToken}\n`);
});

test.each([null, 'city.yaml'])('a token of one’s own is shown to nobody (city file: %s)', (file) => {
  const { text } = greet(file, { STAFF_TOKENS: own });
  expect(text).toContain(`${url}/desk/rheinhausen`);
  expect(text).not.toContain('0123456789abcdef');
  expect(text).not.toContain('STAFF_TOKENS');
});

test('a city without staff reads how somebody gets in', () => {
  expect(greet('city.yaml').text).toContain('STAFF_TOKENS="desk@OFFICE:NAME:TOKEN"');
});
