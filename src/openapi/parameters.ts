import type { Parameter } from './operation.ts';
import { refTo } from './schemas.ts';

export const bookingId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id that the client made for the hold; the booking keeps it.',
  schema: { $ref: refTo('BookingId') },
};

export const officeId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The office.',
  schema: { $ref: refTo('Slug') },
  example: 'rheinhausen',
};

export const visitId: Parameter = {
  name: 'visit',
  in: 'path',
  required: true,
  description: 'The booking’s id, or the walk-in’s own.',
  schema: { $ref: refTo('BookingId') },
};

export const services: Parameter = {
  name: 'services',
  in: 'query',
  required: true,
  description: 'The chosen services, each with its quantity where it is not one.',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*(:\\d+)?(,[a-z0-9][a-z0-9-]*(:\\d+)?)*$' },
  example: 'fuehrerschein',
};

export const offices: Parameter = {
  name: 'offices',
  in: 'query',
  description: 'The offices to look at; all that offer the services when left out.',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*(,[a-z0-9][a-z0-9-]*)*$' },
  example: 'rheinhausen',
};

export const day = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { $ref: refTo('PlainDate') },
  example,
});

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Stands for this body at this address. It need not be sent: repeating is safe through the id that the client makes.',
  schema: { type: 'string', minLength: 8, maxLength: 255 },
  example: 'kunde-4711-versuch-1',
};

export const language: Parameter = {
  name: 'Accept-Language',
  in: 'header',
  description:
    'Language of the citizen’s mails and page: the first that is there, now `de` and `en`; German when none is. The booking has the last word.',
  schema: { type: 'string' },
  example: 'en',
};
