import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { createOperations } from './operations.ts';
import type { Attempt } from './options.ts';
import { customer, id, secret, services, slot, wish } from './testing/answers.ts';
import { fakeFetch, json } from './testing/fake-fetch.ts';

const access = { id, token: 'rheinhausen.c2VjcmV0LXNlY3JldC1zZWNyZXQ' };
const families = { services: [...services, { service: 'meldung', quantity: 2 }], offices: ['mitte', 'sued'] };

/** What is asked for, as which answer it is read, and under which name it stands in a log. */
const asked: Record<keyof Client, [ask: (client: Client) => Promise<unknown>, request: string, as: string]> =
  {
    offices: [(client) => client.offices(), 'GET v1/offices', 'offices'],
    services: [(client) => client.services(), 'GET v1/services', 'services'],
    days: [
      (client) => client.days({ ...families, from: '2020-03-09', to: '2020-03-31' }),
      'GET v1/days?services=fuehrerschein%2Cmeldung%3A2&offices=mitte%2Csued&from=2020-03-09&to=2020-03-31',
      'days',
    ],
    slots: [
      (client) => client.slots({ ...wish, date: '2020-03-12' }),
      'GET v1/slots?services=fuehrerschein&offices=rheinhausen&date=2020-03-12',
      'slots',
    ],
    hold: [
      (client) => client.hold({ office: slot.office, start: slot.start, services }),
      'POST v1/holds',
      'hold',
    ],
    extend: [(client) => client.extend({ id, secret }), `POST v1/holds/${id}/extend`, 'hold'],
    release: [(client) => client.release({ id, secret }), `DELETE v1/holds/${id}`, ''],
    book: [
      (client) => client.book({ id, secret }, customer, { version: '1' }),
      'POST v1/bookings',
      'booking',
    ],
    booking: [(client) => client.booking(access), `GET v1/bookings/${id}`, 'booking'],
    confirm: [(client) => client.confirm(access), `POST v1/bookings/${id}/confirm`, 'booking'],
    cancel: [(client) => client.cancel(access), `POST v1/bookings/${id}/cancel`, 'booking'],
    reschedule: [
      (client) => client.reschedule(access, { office: slot.office, start: slot.start }),
      `POST v1/bookings/${id}/reschedule`,
      'booking',
    ],
    calendar: [(client) => client.calendar(access), `GET v1/bookings/${id}/calendar.ics`, ''],
  };

test.each(Object.entries(asked))('%s', async (operation, [ask, request, as]) => {
  const fetch = fakeFetch(json({}));
  const attempts: Attempt[] = [];
  const reads: string[] = [];
  const client = createOperations(
    { api: 'https://termin.test', fetch, onAttempt: (attempt) => attempts.push(attempt) },
    (name, value) => {
      reads.push(name);
      return value as never;
    },
  );
  await ask(client);
  expect(fetch.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    request.replace(' ', ' https://termin.test/'),
  ]);
  expect(reads.join()).toBe(as);
  expect(attempts.map((attempt) => attempt.operation)).toEqual([operation]);
});

test('all offices are asked for by naming none', async () => {
  const fetch = fakeFetch(json({}));
  const client = createOperations({ api: 'https://termin.test', fetch }, (_name, value) => value as never);
  await client.slots({ services, date: '2020-03-12' });
  expect(fetch.requests[0]?.url).toBe('https://termin.test/v1/slots?services=fuehrerschein&date=2020-03-12');
});
