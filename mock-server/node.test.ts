import { createClient, newBookingId, newSecret, SlotTakenError } from '@termin/sdk';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setupTerminServer } from './node.ts';

const termin = setupTerminServer();
const client = createClient({ api: termin.api });
beforeAll(termin.start);
beforeEach(() => {
  termin.reset();
  termin.clock.set('2020-03-09T08:00:00+01:00');
});
afterAll(termin.stop);

const services = [{ service: 'fuehrerschein', quantity: 1 }];
const start = '2020-03-12T09:52:00+01:00';
const customer = {
  givenName: 'Erika',
  familyName: 'Mustermann',
  email: 'erika.mustermann@example.org',
  telephone: '0203 94000',
  street: 'Körnerplatz 1',
  postalCode: '47226',
  town: 'Duisburg',
};

async function book() {
  const hold = { id: newBookingId(), secret: newSecret() };
  await client.hold({ ...hold, office: 'rheinhausen', start, services });
  const { city } = await client.offices();
  return await client.book(hold, customer, { version: city.privacy.version });
}

test('it books as the real one does, and the mail can be read', async () => {
  const booking = await book();
  expect(booking).toMatchObject({
    state: 'pending',
    start,
    end: '2020-03-12T10:04:00+01:00',
    number: '1112',
  });

  const [mail] = await termin.mails();
  expect(mail?.to.address).toBe(customer.email);
  expect(mail?.text).toContain('1112');
});

test('the link in the mail confirms', async () => {
  const { id } = await book();
  const [mail] = await termin.mails();
  const token = /\/b\/([^\s]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  expect(await client.confirm({ id, token })).toMatchObject({ state: 'confirmed' });
});

test('its clock lets a hold lapse', async () => {
  const hold = { id: newBookingId(), secret: newSecret() };
  await client.hold({ ...hold, office: 'rheinhausen', start, services });
  termin.clock.forward(11);
  const { city } = await client.offices();
  await expect(client.book(hold, customer, { version: city.privacy.version })).rejects.toMatchObject({
    code: 'hold-lapsed',
  });
});

test('what is full is refused with alternatives, and after a reset it is free again', async () => {
  const holdOne = () =>
    client.hold({ id: newBookingId(), secret: newSecret(), office: 'rheinhausen', start, services });
  const refusal = await (async () => {
    for (;;) await holdOne();
  })().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SlotTakenError);

  termin.reset();
  await expect(holdOne()).resolves.toMatchObject({ start });
});
