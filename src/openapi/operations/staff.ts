import { staffAnswer } from '../day-examples.ts';
import type { Operation } from '../operation.ts';

const tag = 'Staff';
const setsCookie = {
  'Set-Cookie': 'The session: no script reads it, and it goes along from pages of this server only.',
};

export const staff: Operation[] = [
  {
    method: 'get',
    path: '/v1/staff',
    id: 'staff',
    tag,
    summary: 'Who has logged in, and how to',
    description:
      'By the token of the request, or else by its session. That nobody has logged in is an answer too.',
    answers: { 200: { description: 'Who asks.', schema: 'StaffAnswer', example: staffAnswer } },
    problems: ['not-allowed'],
  },
  {
    method: 'post',
    path: '/v1/staff/session',
    id: 'logIn',
    tag,
    summary: 'Begins a session with a token',
    description:
      'For pages of this server: a token that is typed once, or that a device has, becomes a cookie. The session of a person ends after twelve hours, or two of which nothing is heard of it; that of a device after thirty days; and any as soon as there is no such token any more.',
    body: {
      schema: 'LogInRequest',
      examples: { token: { summary: 'With a token', value: { token: 'desk-token-of-rheinhausen' } } },
    },
    answers: {
      200: {
        description: 'Who has logged in.',
        schema: 'StaffAnswer',
        headers: setsCookie,
        example: staffAnswer,
      },
    },
    problems: ['invalid-request', 'unauthorized', 'not-allowed'],
  },
  {
    method: 'delete',
    path: '/v1/staff/session',
    id: 'logOut',
    tag,
    summary: 'Ends the session',
    description: 'That there is none is no error.',
    answers: { 204: { description: 'It has ended; where there was a cookie, it is taken back.' } },
    problems: ['not-allowed'],
  },
];
