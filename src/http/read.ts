import { BearerToken, BookingId, Secret } from '@termin/sdk/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { BookingError } from '../booking/errors.ts';
import type { AppEnv } from './options.ts';

const { localeError } = en();

/** The value as the schema has it. Throws `invalid-request` that names every wrong place. */
export function validate<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = z.safeParse(schema, value, { error: localeError });
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = errors;
  const where = first?.path ? `${first.path}: ` : '';
  throw new BookingError('invalid-request', `${where}${first?.message ?? 'The request is wrong'}.`, {
    errors,
  });
}

/** The JSON body as the schema has it. Throws `unsupported-media-type` and `invalid-request`. */
export async function readBody<Schema extends z.ZodMiniType>(
  c: Context<AppEnv>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new BookingError('unsupported-media-type', 'Send JSON, with Content-Type: application/json.');
  }
  const text = await c.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BookingError('invalid-request', 'The body is no JSON.', { cause });
  }
  return validate(schema, value);
}

/** The fields of a form as the schema has them. Throws `invalid-request`. */
export async function readForm<Schema extends z.ZodMiniType>(
  c: Context<AppEnv>,
  schema: Schema,
): Promise<z.output<Schema>> {
  let fields: unknown;
  try {
    fields = await c.req.parseBody();
  } catch (cause) {
    throw new BookingError('invalid-request', 'The body is no form.', { cause });
  }
  return validate(schema, fields);
}

/** The parameters after the question mark as the schema has them. */
export function readQuery<Schema extends z.ZodMiniType>(
  c: Context<AppEnv>,
  schema: Schema,
): z.output<Schema> {
  return validate(schema, c.req.query());
}

/** The id in the path. */
export function readId(c: Context<AppEnv>): string {
  return validate(z.object({ id: BookingId }), { id: c.req.param('id') }).id;
}

/** The bearer token. Throws `unauthorized`. */
export function readToken(c: Context<AppEnv>): string {
  return bearer(c, BearerToken, 'Send a token of this booking');
}

/** The secret of a hold. Throws `unauthorized`. */
export function readSecret(c: Context<AppEnv>): string {
  return bearer(c, Secret, 'Send the secret of this hold');
}

function bearer(c: Context<AppEnv>, schema: z.ZodMiniType<string>, what: string): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  const result = schema.safeParse(token);
  if (!result.success) throw new BookingError('unauthorized', `${what} as Authorization: Bearer ….`);
  return result.data;
}
