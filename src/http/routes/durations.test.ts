import type { DaysAnswer, SlotsAnswer } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import type { CityConfig } from '../../config.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { nine52, openApi } from '../testing/api.ts';

/** A driving licence takes 12 minutes, in Walsum 20. */
const config: CityConfig = {
  ...duisburg,
  services: duisburg.services.map((service) =>
    service.id === 'fuehrerschein' ? { ...service, minutesAt: [{ office: 'walsum', minutes: 20 }] } : service,
  ),
};
const asked = 'services=fuehrerschein&offices=walsum,rheinhausen';
const tenTwelve = '2020-03-12T10:12:00+01:00';
const minutesOf = ({ start, end }: { start: string; end: string }) =>
  (Date.parse(end) - Date.parse(start)) / 60_000;

test('each office offers times as long as it needs', async () => {
  const api = openApi({ config });
  const times: SlotsAnswer = await (await api.get(`/v1/slots?date=2020-03-12&${asked}`)).json();
  expect(times.minutes).toBe(20);
  expect(times.offices.map(({ office, slots }) => [office, [...new Set(slots.map(minutesOf))]])).toEqual([
    ['walsum', [20]],
    ['rheinhausen', [12]],
  ]);
  const found: DaysAnswer = await (await api.get(`/v1/days?${asked}`)).json();
  expect(found.minutes).toBe(20);
  expect(found.first.map(({ slot }) => slot && minutesOf(slot))).toEqual([20, 12]);
});

test('what was asked with other durations is not answered from memory', async () => {
  const api = openApi({ config });
  const ends = async (services: string) => {
    const answer = await api.get(`/v1/slots?date=2020-03-12&offices=walsum&services=${services}`);
    const { offices }: SlotsAnswer = await answer.json();
    return offices[0]?.slots[0]?.end;
  };
  expect(await ends('fuehrerschein')).toBe('2020-03-12T08:20:00+01:00');
  expect(await ends('kfz-adresse')).toBe('2020-03-12T08:04:00+01:00');
});

test('a hold, a move and what is offered instead last as long as their office needs', async () => {
  const api = openApi({ config });
  const { hold } = await api.hold({ office: 'walsum' });
  expect(hold.end).toBe(tenTwelve);

  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  const body = { office: 'walsum', start: nine52 };
  const moved = await api.post(`/v1/bookings/${id}/reschedule`, { body, token: tokens.manage });
  expect(await moved.json()).toMatchObject({ office: 'walsum', end: tenTwelve });

  const offTheGrid = '2020-03-12T09:53:00+01:00';
  const { answer } = await api.hold({ start: offTheGrid, offices: ['walsum', 'rheinhausen'] });
  const { alternatives }: { alternatives: SlotsAnswer['offices'][0]['slots'] } = await answer.json();
  expect(alternatives.map((slot) => [slot.office, minutesOf(slot)])).toEqual(
    alternatives.map(({ office }) => [office, office === 'walsum' ? 20 : 12]),
  );
  expect(new Set(alternatives.map(({ office }) => office)).size).toBe(2);
});
