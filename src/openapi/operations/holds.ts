import { challenge, hold, holdRequest } from '../examples.ts';
import type { Operation } from '../operation.ts';
import { bookingId, idempotencyKey, language } from '../parameters.ts';

export const holds: Operation[] = [
  {
    method: 'get',
    path: '/v1/challenge',
    id: 'challenge',
    tag: 'Holds',
    summary: 'Work to do before holding a time',
    description:
      'Where the city asks for it, as `/v1/offices` says. Whoever takes thousands of times pays with computing time.',
    answers: {
      200: { description: 'A challenge, good for one hold.', schema: 'Challenge', example: challenge },
    },
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: '/v1/holds',
    id: 'hold',
    tag: 'Holds',
    summary: 'Holds a time for one citizen',
    description:
      'The client makes the id and the secret; the same request again gives the same hold again. A time that is gone is refused with the nearest free ones.',
    parameters: [idempotencyKey, language],
    body: {
      schema: 'HoldRequest',
      examples: { hold: { summary: '09:52 at Rheinhausen, for a driving licence', value: holdRequest } },
    },
    answers: { 201: { description: 'The time is held until `expiresAt`.', schema: 'Hold', example: hold } },
    problems: [
      'invalid-request',
      'wrong-token',
      'unknown-office',
      'unknown-service',
      'slot-taken',
      'slot-unavailable',
      'already-booked',
      'id-in-use',
      'hold-lapsed',
      'booking-lapsed',
      'booking-cancelled',
      'quantity-too-large',
      'not-combinable',
      'not-offered',
      'too-long',
      'idempotency-mismatch',
      'proof-required',
    ],
  },
  {
    method: 'post',
    path: '/v1/holds/{id}/extend',
    id: 'extend',
    tag: 'Holds',
    summary: 'Gives a hold its full time again',
    description: 'Without `extensionsLeft` each call counts as one extension.',
    parameters: [
      bookingId,
      {
        name: 'extensionsLeft',
        in: 'query',
        description:
          'How many extensions the hold had left when this one was asked for: with it, the same request again changes nothing.',
        schema: { type: 'string', pattern: '^\\d{1,3}$' },
        example: '3',
      },
    ],
    security: ['holdSecret'],
    answers: {
      200: {
        description: 'The hold with its new end.',
        schema: 'Hold',
        example: { ...hold, extensionsLeft: 2 },
      },
    },
    problems: [
      'invalid-request',
      'unauthorized',
      'wrong-token',
      'hold-not-found',
      'already-booked',
      'extension-limit',
      'wrong-state',
      'hold-lapsed',
      'booking-lapsed',
      'booking-cancelled',
    ],
  },
  {
    method: 'delete',
    path: '/v1/holds/{id}',
    id: 'release',
    tag: 'Holds',
    summary: 'Gives a hold up',
    description: 'One that has lapsed or was given up before needs nothing more.',
    parameters: [bookingId],
    security: ['holdSecret'],
    answers: { 204: { description: 'The time is free again.' } },
    problems: [
      'invalid-request',
      'unauthorized',
      'wrong-token',
      'hold-not-found',
      'already-booked',
      'wrong-state',
      'booking-cancelled',
    ],
  },
];
