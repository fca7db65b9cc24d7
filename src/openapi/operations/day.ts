import type { ProblemCode } from '@termin/sdk/contract';
import {
  board,
  dayLog,
  deskDay,
  deskVisit,
  place,
  staffCall,
  visitRequest,
  walkInPlace,
  walkInRequest,
} from '../day-examples.ts';
import { id } from '../examples.ts';
import type { Operation } from '../operation.ts';
import { bookingId, day as dayParameter, officeId, visitId } from '../parameters.ts';

const tag = 'Day';
const live =
  'With `Accept: text/event-stream` the same address sends the answer at once and again whenever it changes, as server-sent events; each is the whole answer. A comment comes at least every 15 seconds. The stream ends after ten minutes: connect again.';
const staffOnly: ProblemCode[] = ['invalid-request', 'unauthorized', 'not-allowed', 'unknown-office'];
const notYours: ProblemCode[] = ['invalid-request', 'unauthorized', 'wrong-token', 'booking-not-found'];
const arrival: ProblemCode[] = [
  'too-early',
  'too-late',
  'not-confirmed',
  'wrong-state',
  'booking-cancelled',
  'booking-lapsed',
];

/** What a clerk does with a visit; the same id again does it once. */
function step(
  kind: string,
  id: string,
  summary: string,
  example: object,
  further: ProblemCode[] = [],
): Operation {
  return {
    method: 'post',
    path: `/v1/offices/{id}/visits/{visit}/${kind}`,
    id,
    tag,
    summary,
    description: 'The same id in the body again does it once.',
    parameters: [officeId, visitId],
    security: ['staffToken', 'staffSession'],
    body: { schema: 'VisitRequest', examples: { step: { summary: 'With a new id', value: visitRequest } } },
    answers: { 200: { description: 'The visit as it is then.', schema: 'DeskVisit', example } },
    problems: [...staffOnly, 'visit-not-found', 'wrong-state', 'id-in-use', ...further],
  };
}

export const day: Operation[] = [
  {
    method: 'get',
    path: '/v1/offices/{id}/board',
    id: 'board',
    tag,
    summary: 'What the board in the waiting area shows',
    description: `Numbers and counters; nothing personal. ${live}`,
    parameters: [officeId],
    answers: { 200: { description: 'The board, now.', schema: 'Board', example: board, stream: true } },
    problems: ['invalid-request', 'unknown-office'],
  },
  {
    method: 'get',
    path: '/v1/bookings/{id}/place',
    id: 'place',
    tag,
    summary: 'The citizen’s place in the queue',
    description: live,
    parameters: [bookingId],
    security: ['manageToken'],
    answers: { 200: { description: 'The place, now.', schema: 'Place', example: place, stream: true } },
    problems: notYours,
  },
  {
    method: 'post',
    path: '/v1/bookings/{id}/check-in',
    id: 'checkIn',
    tag,
    summary: '«Ich bin da»: the citizen has arrived',
    description: 'Who has checked in stays so.',
    parameters: [bookingId],
    security: ['manageToken'],
    answers: { 200: { description: 'The place in the queue.', schema: 'Place', example: place } },
    problems: [...notYours, ...arrival],
  },
  {
    method: 'post',
    path: '/v1/offices/{id}/arrivals',
    id: 'arrive',
    tag,
    summary: 'Somebody arrives at the kiosk or at a desk',
    description:
      'By the number or the QR code of an appointment of today, or without one, where the office serves walk-ins: those get a number. The same arrival again changes nothing.',
    parameters: [officeId],
    security: ['staffToken', 'staffSession'],
    body: {
      schema: 'ArrivalRequest',
      examples: {
        number: { summary: 'By waiting number', value: { number: '1112' } },
        code: { summary: 'By QR code', value: { code: id } },
        walkIn: { summary: 'Without an appointment', value: walkInRequest },
      },
    },
    answers: { 201: { description: 'The place in the queue.', schema: 'Place', example: walkInPlace } },
    problems: [
      ...staffOnly,
      ...arrival,
      'visit-not-found',
      'other-day',
      'other-office',
      'no-walk-ins',
      'unknown-service',
      'quantity-too-large',
      'not-combinable',
      'not-offered',
      'too-long',
      'id-in-use',
    ],
  },
  {
    method: 'get',
    path: '/v1/offices/{id}/day',
    id: 'day',
    tag,
    summary: 'The clerk’s day: who comes, for what, with which papers',
    description: live,
    parameters: [officeId],
    security: ['staffToken', 'staffSession'],
    answers: { 200: { description: 'The day, now.', schema: 'DeskDay', example: deskDay, stream: true } },
    problems: staffOnly,
  },
  {
    method: 'post',
    path: '/v1/offices/{id}/calls',
    id: 'call',
    tag,
    summary: 'Calls who is next, or somebody in particular',
    description:
      'Two counters that call at the same instant get two people. The same id again gives the same call.',
    parameters: [officeId],
    security: ['staffToken', 'staffSession'],
    body: {
      schema: 'CallRequest',
      examples: {
        next: { summary: 'Who is next', value: staffCall },
        this: { summary: 'This one', value: { ...staffCall, visit: id } },
      },
    },
    answers: { 201: { description: 'Who was called.', schema: 'DeskVisit', example: deskVisit } },
    problems: [
      ...staffOnly,
      'unknown-counter',
      'visit-not-found',
      'nobody-waiting',
      'already-called',
      'counter-busy',
      'wrong-state',
      'id-in-use',
    ],
  },
  step('recall', 'recall', 'Calls the number again', { ...deskVisit, calls: 2 }),
  step('finish', 'finish', 'The matter is dealt with', {
    ...deskVisit,
    state: 'served',
    finishedAt: '2020-03-12T10:03:00+01:00',
  }),
  step('no-show', 'noShow', 'Nobody came', {
    ...deskVisit,
    state: 'no-show',
    finishedAt: '2020-03-12T09:56:00+01:00',
  }),
  step(
    'undo',
    'undo',
    'Takes the last step back: a call, a finish, a no-show',
    { ...deskVisit, state: 'waiting', counter: null, calledAt: null, calls: 0, turnAt: deskVisit.start },
    ['counter-busy'],
  ),
  {
    method: 'get',
    path: '/v1/offices/{id}/log',
    id: 'log',
    tag,
    summary: 'Who did what, and when; for a lead',
    parameters: [officeId, dayParameter('date', 'The local day; today when left out.', '2020-03-12')],
    security: ['staffToken', 'staffSession'],
    answers: { 200: { description: 'The log of the day, in order.', schema: 'DayLog', example: dayLog } },
    problems: staffOnly,
  },
];
