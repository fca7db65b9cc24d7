import { DaysAnswer, OfficesAnswer, ServicesAnswer, SlotsAnswer } from '@termin/sdk/contract';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../store/memory.ts';
import { openSqliteStore } from '../store/sqlite/store.ts';
import { nine52, openApi } from './testing/api.ts';

const stores = { memory: createMemoryStore, sqlite: () => openSqliteStore(':memory:') };

describe.each(Object.entries(stores))('on %s', (_name, open) => {
  test('a citizen books, confirms and cancels; the time is taken meanwhile and free again after', async () => {
    const api = openApi({ store: open() });
    const offices = OfficesAnswer.parse(await (await api.get('/v1/offices')).json());
    expect(offices.offices).toHaveLength(7);
    expect(JSON.stringify(offices)).not.toContain('leadMinutes');
    const services = ServicesAnswer.parse(await (await api.get('/v1/services')).json());
    expect(services.categories.map(({ name }) => name)).toContain('Kfz-/Führerscheinangelegenheiten');

    const asked = 'services=fuehrerschein&offices=rheinhausen';
    const days = DaysAnswer.parse(await (await api.get(`/v1/days?${asked}`)).json());
    expect(days.minutes).toBe(12);
    expect(days.nextFree).toBe('2020-03-09');
    expect(days.days.find(({ date }) => date === '2020-03-12')?.status).toBe('free');
    expect(await freeStarts()).toContain(nine52);

    const { hold, answer: held } = await api.hold();
    expect(held.status).toBe(201);
    expect(hold).toMatchObject({
      start: nine52,
      end: '2020-03-12T10:04:00+01:00',
      expiresIn: 600,
      extensionsLeft: 3,
    });

    const booked = await api.book({ start: '2020-03-12T10:04:00+01:00' });
    expect(booked.answer.status).toBe(201);
    expect(booked.booking).toMatchObject({
      state: 'pending',
      number: '1112',
      confirmBy: '2020-03-09T09:00:00+01:00',
    });

    const confirmPage = `/b/${booked.tokens.confirm}`;
    expect(await (await api.get(confirmPage)).text()).toContain('Bitte bestätigen Sie Ihren Termin');
    await api.app.request(confirmPage, { method: 'HEAD' });
    expect(await stateOf(booked)).toBe('pending');

    expect((await api.press(booked.tokens.confirm, 'confirm')).status).toBe(303);
    expect(await stateOf(booked)).toBe('confirmed');
    expect((await api.mails())[0]?.subject).toBe('Ihr Termin ist bestätigt');

    const managePage = `/b/${booked.tokens.manage}`;
    await api.get(`${managePage}?frage=stornieren`);
    expect(await stateOf(booked)).toBe('confirmed');
    expect((await api.press(booked.tokens.manage, 'cancel')).status).toBe(303);
    expect(await stateOf(booked)).toBe('cancelled');
    expect((await api.mails())[0]?.subject).toBe('Ihr Termin ist storniert');
    expect(await freeStarts()).toContain('2020-03-12T10:04:00+01:00');
    expect(api.reported).toEqual([]);

    async function freeStarts() {
      const answer = await api.get(`/v1/slots?${asked}&date=2020-03-12`);
      return SlotsAnswer.parse(await answer.json()).offices[0]?.slots.map(({ start }) => start);
    }
    async function stateOf({ id, secret }: { id: string; secret: string }) {
      return ((await (await api.get(`/v1/bookings/${id}`, secret)).json()) as { state: string }).state;
    }
  });
});
