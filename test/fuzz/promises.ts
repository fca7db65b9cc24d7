import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { DocumentedOperation, OpenApiDocument } from '../../src/openapi/document.ts';
import type { JsonSchema } from '../../src/openapi/operation.ts';

/** What an answer looked like. */
export interface Seen {
  status: number;
  headers: Headers;
  text: string;
}

/** The operation that a request is for; null when the document knows none. */
export type Route = { path: string; operation: DocumentedOperation } | null;

/** Holds answers against the document. Schemas are closed here: a property that nobody promised may be one that should have stayed inside. */
export function promisesOf(document: OpenApiDocument) {
  const { Problem, ...others } = closed(document.components.schemas) as Record<string, JsonSchema>;
  const components = { schemas: { Problem, ...others } };
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  const compiled = new Map<JsonSchema, ValidateFunction>();

  /** What is wrong with a JSON text; null when it is as promised. */
  function brokenJson(schema: JsonSchema, text: string): string | null {
    let check = compiled.get(schema);
    if (!check) {
      check = ajv.compile({ ...schema, components });
      compiled.set(schema, check);
    }
    return check(JSON.parse(text)) ? null : ajv.errorsText(check.errors);
  }

  /** What breaks the promise; null when all is well. */
  function broken({ operation }: NonNullable<Route>, { status, headers, text }: Seen): string | null {
    if (status >= 500) return `the server fails with ${status}`;
    const promised = operation.responses[status];
    if (!promised) return `${status} is not promised`;
    if (!headers.get('X-Request-Id')) return 'it has no X-Request-Id';
    const missing = Object.keys(promised.headers ?? {}).find((name) => !headers.has(name));
    if (missing) return `it has no ${missing}`;
    if (!promised.content) return text === '' ? null : 'it has a body that is not promised';

    const media = mediaOf(headers);
    const content = promised.content[media];
    if (!content) return `${status} as ${media} is not promised`;
    return /json$/.test(media) ? brokenJson(content.schema, text) : text === '' ? 'its body is empty' : null;
  }

  /** The same for an address or a method that the document does not know. */
  function brokenRefusal({ status, headers, text }: Seen): string | null {
    // Bodies that are too large, and clients that ask too often, are refused before anybody looks at the address.
    if (![404, 405, 413, 429].includes(status)) return `${status} instead of 404 or 405`;
    // To browsers at the citizens' addresses the limit is told in a page.
    if (status === 429 && mediaOf(headers) === 'text/html') return null;
    if (mediaOf(headers) !== 'application/problem+json') return 'it is no problem';
    return brokenJson({ $ref: '#/components/schemas/Problem' }, text);
  }

  return (route: Route, seen: Seen) => (route ? broken(route, seen) : brokenRefusal(seen));
}

/** Finds the operation for a method and an address. */
export function routerOf({ paths }: OpenApiDocument): (method: string, path: string) => Route {
  const routes = Object.entries(paths).map(([path, methods]) => ({
    path,
    methods,
    matches: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (method, path) => {
    const route = routes.find(({ matches }) => matches.test(path));
    const operation = route?.methods[method.toLowerCase()];
    return route && operation ? { path: route.path, operation } : null;
  };
}

const mediaOf = (headers: Headers) => (headers.get('Content-Type') ?? '').split(';')[0] ?? '';

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isObjectSchema = 'type' in value && value.type === 'object' && 'properties' in value;
  // Where others may stand beside them, the document says so.
  return isObjectSchema ? { additionalProperties: false, ...inner } : inner;
}
