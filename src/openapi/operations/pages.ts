import type { Answer, Operation, Parameter } from '../operation.ts';

const tag = 'Pages';
const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'The token of a link in a mail.',
  schema: { type: 'string' },
};
const language: Parameter = {
  name: 'lang',
  in: 'query',
  description: '`de` or `en`: the page in that language instead of the one the appointment was booked in.',
  schema: { type: 'string' },
};
const page = (description: string): Answer => ({ description, media: 'text/html' });

export const pages: Operation[] = [
  {
    method: 'get',
    path: '/b/{token}',
    id: 'citizenPage',
    tag,
    summary: 'The citizen’s own page behind the links of the mails',
    description:
      'In the citizen’s language; it needs no JavaScript. Opening it changes nothing. On the day it keeps itself up to date: with `Accept: text/event-stream` it answers its changing part, whenever that changes.',
    parameters: [
      token,
      language,
      {
        name: 'frage',
        in: 'query',
        description: '`stornieren` or `verschieben`: asks before it acts.',
        schema: { type: 'string' },
      },
      {
        name: 'datei',
        in: 'query',
        description: '`kalender`: the calendar file instead of the page.',
        schema: { type: 'string' },
      },
      {
        name: 'station',
        in: 'query',
        description: 'The office to look for another time at.',
        schema: { type: 'string' },
      },
      {
        name: 'tag',
        in: 'query',
        description: 'The day to look for another time on.',
        schema: { type: 'string' },
      },
      {
        name: 'zeit',
        in: 'query',
        description:
          'The start that was chosen, where more has to be asked before the appointment moves there.',
        schema: { type: 'string' },
      },
    ],
    answers: {
      200: {
        description:
          'The appointment and what can be done, its calendar file, or its changing part as server-sent events.',
        media: 'text/html, text/calendar, text/event-stream',
      },
      404: page('The token opens nothing.'),
      429: page('Too many were asked for from this address.'),
      503: page('The database can not be reached, or there is too much to do.'),
    },
    problems: [],
  },
  {
    method: 'post',
    path: '/b/{token}',
    id: 'citizenAction',
    tag,
    summary: 'What a button of the citizen’s page does',
    parameters: [token, language],
    body: {
      form: {
        type: 'object',
        properties: {
          action: { enum: ['confirm', 'cancel', 'reschedule'] },
          office: { type: 'string', description: 'With `reschedule`.' },
          start: { type: 'string', description: 'With `reschedule`.' },
          ...Object.fromEntries(
            ['telephone', 'street', 'postalCode', 'town'].map((field) => [
              field,
              { type: 'string', description: 'With `reschedule`, where the new office requires it.' },
            ]),
          ),
          consent: {
            type: 'string',
            description: 'With `reschedule`, where the privacy text has changed: the version agreed to.',
          },
        },
        required: ['action'],
      },
      example: { action: 'confirm' },
    },
    answers: {
      303: { description: 'Done; back to the page.', headers: { Location: 'The page again.' } },
      403: page('The link is for something else.'),
      404: page('The token opens nothing, or the office is none.'),
      400: page('What was typed can not be used; the page says where.'),
      409: page(
        'The appointment’s state does not allow it, the new time is gone, or the privacy text has changed.',
      ),
      410: page('The appointment has lapsed or was cancelled.'),
      422: page('The office does not offer this, or needs more than was typed.'),
      429: page('Too many were asked for from this address.'),
      503: page('The database can not be reached, or there is too much to do.'),
    },
    problems: ['invalid-request'],
  },
  {
    method: 'post',
    path: '/b/{token}/check-in',
    id: 'citizenArrives',
    tag,
    summary: '«Ich bin da», from the citizen’s page',
    parameters: [token, language],
    answers: {
      303: {
        description: 'Back to the page, which says where the citizen stands.',
        headers: { Location: 'The page again.' },
      },
      429: page('Too many were asked for from this address.'),
      503: page('The database can not be reached, or there is too much to do.'),
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/assets/termin-place.js',
    id: 'placeScript',
    tag,
    summary: 'The script that keeps the citizen’s page up to date on the day',
    answers: { 200: { description: 'A script.', media: 'text/javascript' } },
    problems: [],
  },
  {
    method: 'get',
    path: '/assets/termin-page.css',
    id: 'pageStyle',
    tag,
    summary: 'The style of the citizen’s page',
    answers: { 200: { description: 'A style sheet.', media: 'text/css' } },
    problems: [],
  },
];
