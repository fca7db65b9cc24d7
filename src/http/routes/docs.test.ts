import { expect, test } from 'vitest';
import { openApi } from '../testing/api.ts';

const api = openApi();

test('the document is served to every page', async () => {
  const answer = await api.get('/openapi.json');
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'Termin booking API' } });
});

test('the page to read runs nothing and loads nothing from elsewhere', async () => {
  const answer = await api.get('/docs');
  const page = await answer.text();
  expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'self';/);
  expect(page).not.toMatch(/<script|<style|<img|<iframe|\son\w+=|\sstyle=/i);
  const loaded = Array.from(page.matchAll(/\s(?:src|href)="([^#"][^"]*)"/g), ([, address]) => address);
  expect([...new Set(loaded)].sort()).toEqual(['/assets/docs.css', '/openapi.json']);
  expect((await api.get('/assets/docs.css')).headers.get('Content-Type')).toMatch('text/css');
});

test('every operation and schema can be reached from its contents', async () => {
  const page = await (await api.get('/docs')).text();
  const targets = Array.from(page.matchAll(/href="#([\w-]+)"/g), ([, id]) => id ?? '');
  expect(targets.length).toBeGreaterThan(40);
  for (const id of new Set(targets)) expect(page).toContain(` id="${id}"`);
});
