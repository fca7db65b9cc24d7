import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@termin/sdk';
import { afterAll, expect, test, vi } from 'vitest';
import { isOwn } from '../../src/demo/own-people.ts';
import { everything, openFile } from '../support/database.ts';
import { emptyFolder, remove, startProduct } from '../support/product.ts';
import { drivingLicence, customer as erika, freeSlots } from '../support/requests.ts';

const data = emptyFolder();
afterAll(() => remove(data));

/** What stands in the database's own files, deleted or not. */
function bytes(): string {
  const files = readdirSync(data).filter((name) => name.startsWith('termin.db'));
  expect(files).toContain('termin.db');
  return files.map((name) => readFileSync(join(data, name), 'latin1')).join('');
}

// The demo has people of its own on the later day, whose names are Erika's and Max's.
const customer = { ...erika, familyName: 'Probeperson', email: 'probe@example.org' };
const isCitizens = (row: object) => 'booking_id' in row && !isOwn({ id: String(row.booking_id) });

test('five weeks later the running server has erased who it was, to the last byte', async () => {
  const then = await startProduct({ now: '2020-03-09T08:00', data });
  const client = createClient({ api: then.url });
  const [slot] = (await freeSlots(then.url, 'rheinhausen', '2020-03-12')).slice(-1);
  if (!slot) throw new Error('no time is free');
  const hold = await client.hold({ office: slot.office, start: slot.start, services: drivingLicence });
  const { city } = await client.offices();
  await client.book(hold, customer, { version: city.privacy.version });
  const token = await vi.waitFor(async () => {
    const answer = await fetch(`${then.url}/demo/inbox.json`);
    const [, found] = /\/b\/(\S+?)\\n/.exec(await answer.text()) ?? [];
    if (found === undefined) throw new Error('no mail yet');
    return found;
  }, 30_000);
  await client.confirm({ id: hold.id, token });
  await then.stop();
  expect(bytes()).toContain(customer.familyName);

  const later = await startProduct({ now: '2020-04-20T08:00', data });
  await vi.waitFor(
    () => {
      const database = openFile(data);
      const { customers = [], tokens, consents = [] } = everything(database);
      database.close();
      expect({ customers: customers.filter(isCitizens), tokens }).toEqual({ customers: [], tokens: [] });
      expect(consents.filter(isCitizens)).toMatchObject([
        { booking_id: hold.id, version: city.privacy.version },
      ]);
    },
    { timeout: 30_000, interval: 200 },
  );
  await later.stop();
  const { email, familyName, street = '', telephone = '' } = customer;
  for (const personal of [email, familyName, street, telephone]) expect(bytes()).not.toContain(personal);
});
