import * as contract from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { descriptions } from './descriptions.ts';
import type { JsonSchema } from './operation.ts';

type Contract = typeof contract;

/** The contract's schemas by their names. */
export type SchemaName = {
  [Name in keyof Contract]: Contract[Name] extends z.ZodMiniType ? Name : never;
}[keyof Contract];

/** Every schema of the contract as JSON Schema, described by its docstrings. */
export function contractSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(contract)) {
    if (typeof schema === 'object' && '_zod' in schema) registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => refTo(id) });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, described(name, schema)]),
  );
}

/** Where a schema stands in the document. */
export function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

/** The schema with what the docstrings say of it and of its properties; inline objects and lists are part of it. */
function described(path: string, schema: JsonSchema): JsonSchema {
  const description = descriptions[path];
  const { properties, items } = schema;
  return {
    ...(description !== undefined && { description }),
    ...withoutSafeIntegers(schema),
    ...(isObject(items) && { items: described(path, items) }),
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          isObject(property) ? described(`${path}.${name}`, property) : property,
        ]),
      ),
    }),
  };
}

/** Leaves out the bounds that say no more than that the number is one JavaScript can count to. */
function withoutSafeIntegers(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([key, value]) =>
        !(key === 'maximum' && value === Number.MAX_SAFE_INTEGER) &&
        !(key === 'minimum' && value === Number.MIN_SAFE_INTEGER),
    ),
  );
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
