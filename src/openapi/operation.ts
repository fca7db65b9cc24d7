import type { ProblemCode } from '@termin/sdk/contract';
import type { SchemaName } from './schemas.ts';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = { [key: string]: unknown };

/** A value as it may be sent or answered; the tests send it, or hold it against its schema. */
export interface Example {
  summary: string;
  value: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description: string;
  required?: boolean;
  schema: JsonSchema;
  example?: string;
}

export interface Answer {
  description: string;
  /** Name of a schema of the contract, or a media type of another kind with a text in it; left out for an answer without a body. */
  schema?: SchemaName;
  media?: string;
  /** It also comes as server-sent events, at the same address. */
  stream?: boolean;
  headers?: Record<string, string>;
  example?: unknown;
}

/** One operation of the API: what it takes, what it answers, and every problem it may answer with. */
export interface Operation {
  method: 'get' | 'post' | 'delete';
  /** `/v1/holds/{id}` */
  path: string;
  /** Stable name, for generators. */
  id: string;
  tag: string;
  summary: string;
  description?: string;
  parameters?: Parameter[];
  /** Name of the schemes one of which proves that the caller may; left out where everybody may. */
  security?: string[];
  body?: { schema: SchemaName; examples: Record<string, Example> } | { form: JsonSchema; example: unknown };
  answers: Record<number, Answer>;
  problems: ProblemCode[];
}
