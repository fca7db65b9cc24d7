import fc from 'fast-check';
import type { JsonSchema } from '../../src/openapi/operation.ts';

type Schemas = Record<string, JsonSchema>;

/** Values that a JSON Schema of the document takes, as far as its keywords say. */
export function valuesOf(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { $ref, anyOf, enum: values, type } = schema;
  if (typeof $ref === 'string') return valuesOf(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((one) => valuesOf(one, schemas)));
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (Array.isArray(type) ? type[0] : type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer(within(schema, 'minimum', 'maximum', { min: 0, max: 50 }));
    case 'number':
      return fc.double({ noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const length = within(schema, 'minItems', 'maxItems', { min: 0, max: 3 });
      return fc.array(valuesOf(schema['items'] as JsonSchema, schemas), {
        minLength: length.min,
        maxLength: Math.min(length.max, length.min + 3),
      });
    }
    case 'object':
      return objectOf(schema, schemas);
    default:
      return fc.jsonValue();
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const members = Object.entries(properties as Schemas).map(([name, schema]) => [
    name,
    valuesOf(schema, schemas),
  ]);
  return fc.record(Object.fromEntries(members), { requiredKeys: required as never[] });
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern } = schema;
  if (format === 'uuid') return fc.uuid();
  if (format === 'date')
    return fc.date({ min: near, max: far, noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc.date({ min: near, max: far, noInvalidDate: true }).map((day) => day.toISOString());
  // Scripts are beyond what can be made from a pattern.
  if (typeof pattern === 'string' && !pattern.includes('\\p{')) return fc.stringMatching(new RegExp(pattern));
  const { min, max } = within(schema, 'minLength', 'maxLength', { min: 0, max: 40 });
  return fc.string({
    unit: fc.constantFrom(...'abcÄßéŁ -ŽøO’'),
    minLength: min,
    maxLength: Math.min(max, 60),
  });
}

const near = new Date('2020-03-01T00:00:00Z');
const far = new Date('2020-05-01T00:00:00Z');

function within(schema: JsonSchema, low: string, high: string, otherwise: { min: number; max: number }) {
  const { [low]: min = otherwise.min, [high]: max = otherwise.max } = schema;
  return { min: Number(min), max: Number(max) };
}

/** What people, programs and attackers send instead of what was asked for. */
export const nonsense: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  10_000,
  1e308,
  '',
  ' ',
  'null',
  '0',
  '2020-02-30',
  '2020-03-12T09:52:00',
  '2020-03-12T09:52:30+01:00',
  '+275760-09-13T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59+23:59',
  '00000000-0000-0000-0000-000000000000',
  '👩‍👩‍👧 Mustermann',
  '\u202eesrever',
  'نص عربي',
  '<script>alert(1)</script>',
  "Robert'); DROP TABLE bookings;--",
  '\u0000',
  'a'.repeat(5_000),
  '../../etc/passwd',
  '__proto__',
  'constructor',
  [],
  [[]],
  {},
  { __proto__: null, toString: 1 },
];
