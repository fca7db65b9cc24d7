import type { Answer, Operation, Parameter } from '../operation.ts';

const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of what is known already.',
  schema: { type: 'string' },
};
const headers = { ETag: 'Changes with the answer.' };
const notModified: Answer = { description: 'What is known already is still right.', headers };

export const catalogue: Operation[] = [
  {
    method: 'get',
    path: '/v1/offices',
    id: 'offices',
    tag: 'Catalogue',
    summary: 'The city and its offices',
    parameters: [ifNoneMatch],
    answers: {
      200: { description: 'The city and its offices.', schema: 'OfficesAnswer', headers },
      304: notModified,
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/services',
    id: 'services',
    tag: 'Catalogue',
    summary: 'Categories and services, in the order to show them',
    parameters: [ifNoneMatch],
    answers: {
      200: { description: 'Categories and services.', schema: 'ServicesAnswer', headers },
      304: notModified,
    },
    problems: [],
  },
];
