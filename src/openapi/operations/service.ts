import type { Answer, Operation } from '../operation.ts';

const tag = 'Operations';
const json = (description: string): Answer => ({ description, media: 'application/json' });

export const service: Operation[] = [
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    tag,
    summary: 'Whether the process answers',
    answers: { 200: json('It does.') },
    problems: [],
  },
  {
    method: 'get',
    path: '/readyz',
    id: 'readiness',
    tag,
    summary: 'Whether requests are welcome: the store answers, mails are sent, it is not being stopped',
    answers: {
      200: json('They are.'),
      503: json('They are not; `reason` is `store`, `mails` or `stopping`.'),
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'document',
    tag,
    summary: 'This document',
    answers: { 200: json('OpenAPI 3.1.') },
    problems: [],
  },
  {
    method: 'get',
    path: '/docs',
    id: 'docs',
    tag,
    summary: 'This document, to read',
    answers: { 200: { description: 'A page without scripts.', media: 'text/html' } },
    problems: [],
  },
  {
    method: 'get',
    path: '/assets/docs.css',
    id: 'docsStyle',
    tag,
    summary: 'The style of the page to read',
    answers: { 200: { description: 'A style sheet.', media: 'text/css' } },
    problems: [],
  },
];
