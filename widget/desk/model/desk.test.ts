import { createDayClient } from '@termin/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDesk } from './desk.ts';

test('whoever came from the city’s own provider is logged out there too', async () => {
  const staff = { name: 'Erika Mustermann', roles: [], login: '/staff/login', logout: '/staff/logout' };
  const page = {
    href: 'https://termine.example.de/desk/mitte',
    pathname: '/desk/mitte',
    search: '',
    hash: '',
  };
  vi.stubGlobal('location', page);
  onTestFinished(() => void vi.unstubAllGlobals());
  const until = new AbortController();
  onTestFinished(() => until.abort());
  const leave = vi.fn();
  const fetch = async (_: string, { method }: RequestInit) =>
    method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(staff);
  const desk = openDesk({
    ...{ client: createDayClient({ api: '/', fetch }), api: '/', office: 'mitte', counter: null },
    ...{ token: null, until: until.signal, leave },
  });
  await expect.poll(() => desk.session.state.value.name).toBe('Erika Mustermann');
  expect(await desk.logOut()).toBeNull();
  expect(leave).toHaveBeenCalledWith('https://termine.example.de/staff/logout');
});
