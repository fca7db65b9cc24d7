import type { AddressInfo } from 'node:net';
import type { SlotsAnswer } from '@termin/sdk/contract';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { timesApart } from '../support/last-times.ts';
import { startPostgres } from '../support/postgres.ts';
import { emptyFolder, remove, startProduct } from '../support/product.ts';
import { book, consentVersion, freeSlots, hold, release, send } from '../support/requests.ts';
import { startThree, type Three } from './three.ts';

const server = await startPostgres();
describe('three processes on one database', () => {
  if (typeof server === 'string') return it.skip(server);

  const recipients: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      stream.resume().on('end', done);
    },
  });
  let three: Three;
  beforeAll(async () => {
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const { port } = smtp.server.address() as AddressInfo;
    three = await startThree(server, '2020-03-09T08:00', { SMTP_URL: `smtp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await three.stop();
    await new Promise<void>((resolve) => smtp.close(resolve));
    await server.stop();
  });

  const isFree = async (api: string, office: string, start: string) => {
    const query = `date=${start.slice(0, 10)}&offices=${office}&services=fuehrerschein`;
    const { body } = await send<SlotsAnswer>(`${api}/v1/slots?${query}`, 'GET');
    return body.offices.some(({ slots }) => slots.some((slot) => slot.start === start));
  };

  it('send each mail once', async () => {
    const consent = await consentVersion(three.products[0].url);
    const addresses = Array.from({ length: 30 }, (_, number) => `citizen-${number}@example.org`);
    const slots = await timesApart(three.products[0].url, addresses.length);
    await Promise.all(
      addresses.map(async (address, number) => {
        const api = three.products[number % 3]?.url ?? '';
        const slot = slots[number];
        const { status, held } = slot ? await hold(api, slot) : { status: 0 };
        expect(status).toBe(201);
        if (held) expect((await book(api, held, consent, address)).status).toBe(201);
      }),
    );
    await vi.waitFor(() => expect(recipients.length).toBeGreaterThanOrEqual(30), 10_000);
    // Every process has looked into the outbox once more by then.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(recipients.toSorted()).toEqual(addresses.toSorted());
  });

  it('show what one of them does at all of them', async () => {
    const [first, ...others] = three.products;
    const [slot] = await freeSlots(first.url, 'rheinhausen', '2020-03-26');
    if (!slot) throw new Error('nothing is free');
    const everywhere = async (free: boolean) => {
      expect(await isFree(first.url, slot.office, slot.start)).toBe(free);
      for (const { url } of others) {
        await vi.waitFor(async () => expect(await isFree(url, slot.office, slot.start)).toBe(free), 1000);
      }
    };
    const holds = [];
    for (
      let answer = await hold(first.url, slot);
      answer.status === 201;
      answer = await hold(first.url, slot)
    ) {
      holds.push(answer.held);
    }
    await everywhere(false);
    for (const { url } of others) expect((await hold(url, slot)).status).toBe(409);
    const [held] = holds;
    if (held) await release(first.url, held);
    await everywhere(true);
  });

  it('see a hold lapse by the clock, whoever made it', async () => {
    const [first] = three.products;
    const [slot] = await freeSlots(first.url, 'walsum', '2020-03-26');
    if (!slot) throw new Error('nothing is free');
    for (let { status } = await hold(first.url, slot); status === 201; )
      ({ status } = await hold(first.url, slot));
    expect(await isFree(first.url, slot.office, slot.start)).toBe(false);
    const data = emptyFolder();
    const later = await startProduct({
      now: '2020-03-09T08:12',
      data,
      env: { DATABASE_URL: three.database },
    });
    try {
      expect(await isFree(later.url, slot.office, slot.start)).toBe(true);
      expect((await hold(later.url, slot)).status).toBe(201);
    } finally {
      await later.stop();
      remove(data);
    }
  });
});
