import type { ProblemCode } from '@termin/sdk/contract';
import { slot } from '../examples.ts';
import type { Operation } from '../operation.ts';
import { day, offices, services } from '../parameters.ts';

const problems: ProblemCode[] = [
  'invalid-request',
  'unknown-office',
  'unknown-service',
  'quantity-too-large',
  'not-combinable',
  'not-offered',
  'too-long',
];

export const availability: Operation[] = [
  {
    method: 'get',
    path: '/v1/days',
    id: 'days',
    tag: 'Availability',
    summary: 'Which days have free times, and when the next one is',
    description:
      'From today to the last bookable day when `from` and `to` are left out; at most 92 days at once. A day that is `free` has a time that can be held now.',
    parameters: [
      services,
      offices,
      day('from', 'First day. Comes with `to` or not at all.', '2020-03-09'),
      day('to', 'Last day, included.', '2020-04-06'),
    ],
    answers: { 200: { description: 'Every day asked for, in order.', schema: 'DaysAnswer' } },
    problems,
  },
  {
    method: 'get',
    path: '/v1/slots',
    id: 'slots',
    tag: 'Availability',
    summary: 'The free times of a day, by office',
    parameters: [{ ...day('date', 'The local day.', '2020-03-12'), required: true }, services, offices],
    answers: {
      200: {
        description: 'One entry for each chosen office that offers the services.',
        schema: 'SlotsAnswer',
        example: {
          date: '2020-03-12',
          minutes: 12,
          offices: [{ office: 'rheinhausen', status: 'free', reason: null, opensAt: null, slots: [slot] }],
        },
      },
    },
    problems,
  },
];
