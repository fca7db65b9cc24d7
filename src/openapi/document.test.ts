import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi } from '../http/testing/api.ts';
import { type OpenApiDocument, openApiDocument } from './document.ts';
import * as examples from './examples.ts';
import { operations } from './operations.ts';

const document = openApiDocument();

test('the document is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every route of the app is in the document, and nothing else is', () => {
  const routes = openApi()
    .app.routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const documented = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(documented.sort()).toEqual([...new Set(routes)].sort());
});

test('every operation has a name of its own', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads somewhere', () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
});

test('what is sent and answered is said in words', () => {
  const { Office, HoldRequest } = document.components.schemas;
  expect(Office).toMatchObject({ properties: { geo: { description: expect.stringContaining('WGS 84') } } });
  expect(HoldRequest).toMatchObject({ description: 'Body of `POST /v1/holds`.' });
});

const validateAgainst = (schema: object) => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  const check = ajv.compile({ ...schema, components: document.components });
  return (value: unknown) => (check(value) ? [] : check.errors);
};

test.each(shownExamples(document))('the example of %s is what its schema says', (_, schema, example) => {
  expect(validateAgainst(schema)(example)).toEqual([]);
});

/** Every example of a body or an answer, with where it stands and its schema. */
function shownExamples({ paths }: OpenApiDocument): [string, object, unknown][] {
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, requestBody, responses }) => {
      const bodies = Object.values(requestBody?.content ?? {}).flatMap(
        ({ schema, example, examples: several }) =>
          [example, ...Object.values(several ?? {}).map(({ value }) => value)].map((value) => [
            `${operationId}, body`,
            schema,
            value,
          ]),
      );
      const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Object.values(content).map(({ schema, example }) => [`${operationId}, ${status}`, schema, example]),
      );
      return [...bodies, ...answers].filter(([, , value]) => value !== undefined) as [
        string,
        object,
        unknown,
      ][];
    }),
  );
}

describe('the examples, sent one after the other, are answered as the document shows', () => {
  const api = openApi();
  const { policy } = duisburg;
  const asking = openApi({ config: { ...duisburg, policy: { ...policy, proofOfWork: { cost: 1 } } } });
  const { id, secret } = examples.holdRequest;
  let tokens = { confirm: '', manage: '' };
  const json = async (answer: Response | Promise<Response>) => await (await answer).json();

  beforeAll(async () => {
    expect(await json(api.post('/v1/holds', { body: examples.holdRequest }))).toEqual(examples.hold);
    const extended = await json(api.post(`/v1/holds/${id}/extend`, { token: secret }));
    expect(extended).toEqual({ ...examples.hold, extensionsLeft: 2 });
    const body = examples.bookingRequest;
    expect(await json(api.post('/v1/bookings', { body, token: secret }))).toEqual(examples.booking);
    expect(await json(api.get(`/v1/bookings/${id}`, secret))).toEqual(examples.booking);
    const [mail] = await api.mails();
    const [confirm = '', manage = ''] = Array.from(
      mail?.text.matchAll(/\/b\/(\S+)/g) ?? [],
      ([, it]) => it ?? '',
    );
    tokens = { confirm, manage };
  });

  test('confirm, reschedule, cancel', async () => {
    const path = `/v1/bookings/${id}`;
    expect(await json(api.post(`${path}/confirm`, { token: tokens.confirm }))).toEqual(examples.confirmed);
    const later = { body: examples.rescheduleRequest, token: tokens.manage };
    expect(await json(api.post(`${path}/reschedule`, later))).toEqual(examples.rescheduled);
    expect(await json(api.post(`${path}/cancel`, { token: tokens.manage }))).toEqual(examples.cancelled);
  });

  test.each(operations.filter(({ path, method }) => method === 'get' && !path.includes('{')))(
    'GET $path with its parameters',
    async ({ path, parameters = [] }) => {
      const query = parameters.flatMap(({ name, in: where, example }) =>
        where === 'query' && example ? [[name, example]] : [],
      );
      const answer = await asking.get(`${path}?${new URLSearchParams(query)}`);
      expect(answer.status).toBe(200);
    },
  );
});
