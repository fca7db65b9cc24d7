import { parseSelection } from '@termin/sdk/contract';
import { createFakeClient } from './fake-client.ts';

/** The fake client behind HTTP: for tests of the element itself, which makes its own client. */
export function createFakeFetch(): typeof fetch {
  const client = createFakeClient();
  return async (input, init) => {
    const { pathname, searchParams } = new URL(String(input), location.href);
    const wish = {
      services: parseSelection(searchParams.get('services') ?? ''),
      offices: (searchParams.get('offices') ?? '').split(','),
    };
    const param = (name: string) => searchParams.get(name) ?? '';
    switch (pathname.replace(/^.*\/v1\//, '')) {
      case 'offices':
        return Response.json(await client.offices());
      case 'services':
        return Response.json(await client.services());
      case 'days':
        return Response.json(await client.days({ ...wish, from: param('from'), to: param('to') }));
      case 'slots':
        return Response.json(await client.slots({ ...wish, date: param('date') }));
      case 'holds':
        return Response.json(await client.hold(JSON.parse(String(init?.body))), { status: 201 });
      default:
        return new Response(null, { status: 404 });
    }
  };
}
