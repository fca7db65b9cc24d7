import type { ProblemCode } from '@termin/sdk/contract';
import {
  booking,
  bookingRequest,
  cancelled,
  confirmed,
  rescheduled,
  rescheduleElsewhere,
  rescheduleRequest,
} from '../examples.ts';
import type { Operation } from '../operation.ts';
import { bookingId, idempotencyKey, language } from '../parameters.ts';

const tag = 'Bookings';
const notYours: ProblemCode[] = ['invalid-request', 'unauthorized', 'wrong-token', 'booking-not-found'];
const over: ProblemCode[] = ['wrong-state', 'booking-lapsed'];

export const bookings: Operation[] = [
  {
    method: 'post',
    path: '/v1/bookings',
    id: 'book',
    tag,
    summary: 'Makes a booking of a hold',
    description:
      'It is pending until the citizen follows the link in the mail and presses the button there. The same request again gives the same booking again.',
    parameters: [idempotencyKey, language],
    security: ['holdSecret'],
    body: {
      schema: 'BookingRequest',
      examples: { book: { summary: 'With all that the office asks for', value: bookingRequest } },
    },
    answers: {
      201: { description: 'The appointment and its waiting number.', schema: 'Booking', example: booking },
    },
    problems: [
      'invalid-request',
      'unauthorized',
      'wrong-token',
      'hold-not-found',
      'already-booked',
      'consent-outdated',
      'too-many-bookings',
      'wrong-state',
      'hold-lapsed',
      'booking-lapsed',
      'booking-cancelled',
      'field-required',
      'idempotency-mismatch',
    ],
  },
  {
    method: 'get',
    path: '/v1/bookings/{id}',
    id: 'booking',
    tag,
    summary: 'An appointment, without the citizen’s data',
    parameters: [bookingId],
    security: ['holdSecret', 'confirmToken', 'manageToken'],
    answers: { 200: { description: 'The appointment as it stands.', schema: 'Booking', example: booking } },
    problems: notYours,
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/confirm',
    id: 'confirm',
    tag,
    summary: 'Confirms a pending appointment',
    description: 'One that is confirmed stays so.',
    parameters: [bookingId],
    security: ['confirmToken'],
    answers: { 200: { description: 'The appointment stands.', schema: 'Booking', example: confirmed } },
    problems: [...notYours, ...over, 'booking-cancelled'],
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/reschedule',
    id: 'reschedule',
    tag,
    summary: 'Moves a confirmed appointment',
    description:
      'The old time is given up only if the new one is taken. Data that the new office does not ask for are kept no longer.',
    parameters: [bookingId],
    security: ['manageToken'],
    body: {
      schema: 'RescheduleRequest',
      examples: {
        later: { summary: 'Twelve minutes later', value: rescheduleRequest },
        elsewhere: { summary: 'To an office that asks for more', value: rescheduleElsewhere },
      },
    },
    answers: {
      200: { description: 'The same appointment at its new time.', schema: 'Booking', example: rescheduled },
    },
    problems: [
      ...notYours,
      ...over,
      'booking-cancelled',
      'unknown-office',
      'slot-taken',
      'slot-unavailable',
      'consent-outdated',
      'not-offered',
      'too-long',
      'field-required',
    ],
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/cancel',
    id: 'cancel',
    tag,
    summary: 'Cancels a pending or confirmed appointment',
    description: 'The citizen’s data are erased at once. One that is cancelled stays so.',
    parameters: [bookingId],
    security: ['manageToken'],
    answers: { 200: { description: 'The time is free again.', schema: 'Booking', example: cancelled } },
    problems: [...notYours, ...over],
  },
  {
    method: 'get',
    path: '/v1/bookings/{id}/calendar.ics',
    id: 'calendar',
    tag,
    summary: 'The appointment as a calendar file',
    parameters: [bookingId],
    security: ['holdSecret', 'manageToken'],
    answers: { 200: { description: 'One event, in UTC.', media: 'text/calendar' } },
    problems: notYours,
  },
];
