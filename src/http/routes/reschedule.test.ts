import type { Office } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import type { CityConfig } from '../../config.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { ada, consent, openApi } from '../testing/api.ts';

const to = { office: 'walsum', start: '2020-03-13T09:00:00+01:00' };
const address = { street: 'Körnerplatz 1', postalCode: '47226', town: 'Duisburg' };

/** Duisburg with other fields at Walsum. */
function walsumWith(fields: Partial<Office['fields']>): CityConfig {
  const offices = duisburg.offices.map((office) =>
    office.id === 'walsum' ? { ...office, fields: { ...office.fields, ...fields } } : office,
  );
  return { ...duisburg, offices };
}

const newText: CityConfig = {
  ...duisburg,
  city: { ...duisburg.city, privacy: { ...duisburg.city.privacy, version: '2020-04' } },
};

/** A confirmed appointment at Rheinhausen in a city that changes its rules afterwards. */
async function confirmed(config: CityConfig, customer: object = ada) {
  const before = openApi();
  const { id, tokens } = await before.book({}, customer);
  await before.press(tokens.confirm, 'confirm');
  const api = openApi({ config, store: before.store });
  return {
    api,
    find: () => api.store.find(id),
    move: (more: object = {}) =>
      api.post(`/v1/bookings/${id}/reschedule`, { body: { ...to, ...more }, token: tokens.manage }),
  };
}

test('what the new office requires comes with the move, or nothing moves', async () => {
  const { move, find } = await confirmed(walsumWith({ telephone: 'required', address: 'required' }));
  const before = await find();
  const refused = await move({ customer: address });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    code: 'field-required',
    errors: [{ path: 'customer.telephone', message: 'is required' }],
  });
  expect(await find()).toEqual(before);

  const added = { ...address, telephone: '0203 94000' };
  expect(await (await move({ customer: added })).json()).toMatchObject(to);
  expect(await find()).toMatchObject({ office: 'walsum', customer: { ...ada, ...added } });
});

test('what the booking has stays as it is, the name and the e-mail address above all', async () => {
  const customer = { ...ada, telephone: '0203 94000' };
  const { move, find } = await confirmed(walsumWith({}), customer);
  const eve = { givenName: 'Eve', email: 'eve@example.org', telephone: '115', town: 'Duisburg' };
  expect((await move({ customer: eve })).status).toBe(200);
  expect((await find())?.customer).toEqual({ ...customer, town: 'Duisburg' });
});

test('what is added is checked like what is booked', async () => {
  const { move } = await confirmed(duisburg);
  const answer = await move({ customer: { telephone: 'none' } });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'invalid-request',
    errors: [{ path: 'customer.telephone' }],
  });
});

test('what the new office does not ask for is kept no longer', async () => {
  const hidden = walsumWith({ telephone: 'hidden', address: 'hidden' });
  const { move, find } = await confirmed(hidden, { ...ada, ...address, telephone: '0203 94000' });
  expect((await move()).status).toBe(200);
  expect((await find())?.customer).toEqual(ada);
});

test('a privacy text that has changed since is agreed to first', async () => {
  const { api, move, find } = await confirmed(newText);
  const before = await find();
  for (const more of [{}, { consent }]) {
    const refused = await move(more);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'consent-outdated' });
  }
  expect(await find()).toEqual(before);

  api.pass(5);
  expect((await move({ consent: { version: '2020-04' } })).status).toBe(200);
  expect((await find())?.consent).toEqual({ version: '2020-04', at: api.clock() });
});

test('a consent that still stands keeps its instant', async () => {
  const { api, move, find } = await confirmed(duisburg);
  const before = await find();
  api.pass(5);
  expect((await move({ consent })).status).toBe(200);
  expect((await find())?.consent).toEqual(before?.consent);
});

test('what was booked is answered again also where its office would ask for more by now', async () => {
  const before = openApi();
  const { id, secret, tokens } = await before.book();
  await before.press(tokens.confirm, 'confirm');
  await before.post(`/v1/bookings/${id}/reschedule`, { body: to, token: tokens.manage });
  const strict = walsumWith({ telephone: 'required' });
  for (const config of [strict, newText]) {
    const api = openApi({ config, store: before.store });
    const again = await api.post('/v1/bookings', {
      body: { hold: id, customer: ada, consent },
      token: secret,
    });
    expect(again.status).toBe(201);
    expect(await again.json()).toMatchObject({ id, ...to, state: 'confirmed' });
  }
});
