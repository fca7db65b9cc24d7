import { expect, test } from 'vitest';
import { operations } from '../src/openapi/operations.ts';
import { operationNames, operationOf } from './operation.ts';

const documented = operations.filter(({ path }) => path.startsWith('/v1/'));

test.each(documented.map(({ id, method, path }) => [id, method, path]))(
  '%s is known by its address',
  (id, method, path) => {
    const url = `https://termin.test${path.replace('{id}', crypto.randomUUID())}?a=b`;
    expect(operationOf({ method: method.toUpperCase(), url })).toBe(id);
  },
);

test('there are no others', () => {
  expect([...operationNames].sort()).toEqual(documented.map(({ id }) => id).sort());
  expect(operationOf({ method: 'GET', url: 'https://termin.test/b/mitte.x' })).toBeNull();
  expect(operationOf({ method: 'DELETE', url: 'https://termin.test/v1/offices' })).toBeNull();
});
