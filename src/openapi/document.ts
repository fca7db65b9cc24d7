import { type ProblemCode, problemStatus } from '@termin/sdk/contract';
import { unlimited } from '../http/limits/limit-requests.ts';
import type { Answer, Example, JsonSchema, Operation, Parameter } from './operation.ts';
import { operations } from './operations.ts';
import { contractSchemas, refTo } from './schemas.ts';
import { securitySchemes } from './security.ts';

/** The parts of an OpenAPI 3.1 document that are read here. */
export interface OpenApiDocument {
  openapi: string;
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: JsonSchema };
  [key: string]: unknown;
}

export interface DocumentedOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { required: true; content: Record<string, DocumentedBody> };
  security?: Record<string, string[]>[];
  responses: Record<string, DocumentedAnswer>;
}

export interface DocumentedBody {
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface DocumentedAnswer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: JsonSchema; example?: unknown }>;
}

const introduction = `Books appointments at a city's offices.

Errors are problem details (RFC 9457). Decide on their \`code\`, which is stable, never on the sentence. An address that is none answers \`not-found\`, a method that an address does not take \`method-not-allowed\`. Every answer carries \`X-Request-Id\`.

Days are local days of the city, times carry its offset: \`2020-03-12T09:52:00+01:00\`.`;

/** The OpenAPI 3.1 document of the API, from the contract's schemas. */
export function openApiDocument(): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: documented(operation) };
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Termin booking API',
      // The version of the API, as its addresses carry it; packages have versions of their own.
      version: '1',
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: contractSchemas(), securitySchemes },
  };
}

function documented(operation: Operation): DocumentedOperation {
  const { id, tag, summary, description, parameters, security, body, answers } = operation;
  const problems = problemAnswers(operation);
  const own = Object.entries(answers).map(([status, answer]) => [
    status,
    together(documentedAnswer(answer), problems[status]),
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(parameters && { parameters }),
    ...(security && { security: security.map((scheme) => ({ [scheme]: [] })) }),
    ...(body && { requestBody: { required: true, content: documentedBody(body) } }),
    responses: { ...problems, ...Object.fromEntries(own) },
  };
}

function documentedBody(body: NonNullable<Operation['body']>): Record<string, DocumentedBody> {
  return 'form' in body
    ? { 'application/x-www-form-urlencoded': { schema: body.form, example: body.example } }
    : { 'application/json': { schema: { $ref: refTo(body.schema) }, examples: body.examples } };
}

function documentedAnswer({
  description,
  schema,
  media,
  stream,
  headers,
  example,
}: Answer): DocumentedAnswer {
  const json = schema && {
    'application/json': { schema: { $ref: refTo(schema) }, ...(example !== undefined && { example }) },
    ...(stream && { 'text/event-stream': { schema: { type: 'string' } } }),
  };
  const others = media
    ?.split(', ')
    .map((type) => [type, { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } }]);
  const content = json ?? (others && Object.fromEntries(others));
  return {
    description,
    ...(headers && { headers: documentedHeaders(headers) }),
    ...(content && { content }),
  };
}

/** A status that is answered in its own way and as a problem, too. */
function together(answer: DocumentedAnswer, problem: DocumentedAnswer | undefined): DocumentedAnswer {
  if (!problem) return answer;
  return {
    ...answer,
    description: `${answer.description} Or ${problem.description}.`,
    content: { ...answer.content, ...problem.content },
  };
}

function documentedHeaders(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' }, required: true },
    ]),
  );
}

const retryAfter = { 'Retry-After': 'Seconds to wait before asking again.' };
const passing: number[] = [problemStatus.unavailable, problemStatus['rate-limited']];

/** One answer for each status that the operation's problems have, with the codes that it may carry. */
function problemAnswers({ method, path, problems, body }: Operation): Record<string, DocumentedAnswer> {
  const codes: ProblemCode[] = [...problems];
  if (method !== 'get') codes.push('body-too-large');
  if (body && 'schema' in body) codes.push('unsupported-media-type');
  codes.push('internal', 'unavailable');
  if (!unlimited.has(path)) codes.push('rate-limited');
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => `\`${code}\``).join(', '),
        ...(passing.includes(status) && { headers: documentedHeaders(retryAfter) }),
        content: {
          'application/problem+json': {
            schema: { allOf: [{ $ref: refTo('Problem') }, { properties: { code: { enum: of } } }] },
          },
        },
      },
    ]),
  );
}
