import { type Client, parseSelection } from '@termin/sdk/bare';
import { createFakeClient } from '../../sdk/flow/testing/fake-client.ts';

/** The fake client behind HTTP: for tests of the element itself, which makes its own client. */
export function createFakeFetch(): typeof fetch {
  const client = createFakeClient();
  return async (input, init) => {
    const { pathname, searchParams } = new URL(String(input), location.href);
    const [what = '', id = '', action = ''] = pathname.replace(/^.*\/v1\//, '').split('/');
    const operation = [init?.method ?? 'GET', what, action].filter(Boolean).join(' ');
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    return (await answer(client, operation, id, searchParams, body)) ?? new Response(null, { status: 404 });
  };
}

async function answer(
  client: Client,
  operation: string,
  id: string,
  query: URLSearchParams,
  body: Parameters<Client['hold']>[0] & { hold: string },
): Promise<Response | undefined> {
  const param = (name: string) => query.get(name) ?? '';
  const wish = { services: parseSelection(param('services')), offices: param('offices').split(',') };
  const mine = { id, secret: '' };
  switch (operation) {
    case 'GET offices':
      return Response.json(await client.offices());
    case 'GET services':
      return Response.json(await client.services());
    case 'GET days':
      return Response.json(await client.days({ ...wish, from: param('from'), to: param('to') }));
    case 'GET slots':
      return Response.json(await client.slots({ ...wish, date: param('date') }));
    case 'POST holds':
      return Response.json(await client.hold(body), { status: 201 });
    case 'POST holds extend':
      return Response.json(await client.extend(mine));
    case 'DELETE holds':
      await client.release(mine);
      return new Response(null, { status: 204 });
    case 'POST bookings': {
      const nobody = { givenName: '', familyName: '', email: '' };
      return Response.json(await client.book({ ...mine, id: body.hold }, nobody, { version: '' }), {
        status: 201,
      });
    }
    case 'GET bookings calendar.ics':
      return new Response(await client.calendar({ id, token: '' }));
  }
}
