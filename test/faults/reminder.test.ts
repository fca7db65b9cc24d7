import { createClient } from '@termin/sdk';
import { afterAll, expect, test, vi } from 'vitest';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { customer, drivingLicence, freeSlots } from '../support/requests.ts';

const data = emptyFolder();
afterAll(() => remove(data));

interface Sent {
  id: string;
  subject: string;
  text: string;
}

async function mailsOf({ url }: Product): Promise<Sent[]> {
  const { mails } = (await (await fetch(`${url}/demo/inbox.json`)).json()) as { mails: Sent[] };
  return mails;
}

/** Waits for a mail with that subject. */
function mail(product: Product, subject: string): Promise<Sent> {
  return vi.waitFor(
    async () => {
      const found = (await mailsOf(product)).find((one) => one.subject === subject);
      if (!found) throw new Error(`no mail «${subject}»`);
      return found;
    },
    { timeout: 30_000, interval: 100 },
  );
}

const today = 'Your appointment is today';

test('a server that slept over seven reminds once it is up, and not again after the next start', async () => {
  const monday = await startProduct({ now: '2020-03-09T08:00', data });
  const client = createClient({ api: monday.url, locale: 'en' });
  const [slot] = (await freeSlots(monday.url, 'rheinhausen', '2020-03-12')).slice(-1);
  if (!slot) throw new Error('no time is free');
  const hold = await client.hold({ office: slot.office, start: slot.start, services: drivingLicence });
  const { city } = await client.offices();
  await client.book(hold, customer, { version: city.privacy.version });
  const { text } = await mail(monday, 'Please confirm your appointment');
  const [, token = ''] = /\/b\/(\S+)/.exec(text) ?? [];
  await client.confirm({ id: hold.id, token });
  await mail(monday, 'Your appointment is confirmed');
  await monday.stop();

  const late = await startProduct({ now: '2020-03-12T09:30', data });
  expect((await mail(late, today)).text).toContain(slot.start.slice(11, 16));
  await late.kill();

  const later = await startProduct({ now: '2020-03-12T10:00', data });
  // Long enough for a worker's first look.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect((await mailsOf(later)).filter(({ subject }) => subject === today)).toHaveLength(1);
  await later.stop();
});
