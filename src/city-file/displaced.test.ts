import { expect, test } from 'vitest';
import type { CityConfig, OfficePlan } from '../config.ts';
import { duisburg } from '../demo/duisburg/city.ts';
import { openApi, tokensOf } from '../http/testing/api.ts';
import type { Upcoming } from '../store/store.ts';
import { displacedBy } from './displaced.ts';
import { displacedInWords } from './displaced-in-words.ts';

/** Duisburg with another plan for Rheinhausen. */
function withPlan(plan: Partial<OfficePlan>): CityConfig {
  const offices = duisburg.offices.map((office) =>
    office.id === 'rheinhausen' ? { ...office, plan: { ...office.plan, ...plan } } : office,
  );
  return { ...duisburg, offices };
}

/** Thursday, 12 March 2020, 09:52 at Rheinhausen, on lane 1. */
const booking: Upcoming = {
  id: '7b0e9f4e-6f0f-4d55-9a55-2a8f0ad9c001',
  office: 'rheinhausen',
  lane: 1,
  start: Date.parse('2020-03-12T09:52:00+01:00') / 60_000,
  end: Date.parse('2020-03-12T10:04:00+01:00') / 60_000,
  day: '2020-03-12',
  services: [{ service: 'fuehrerschein', quantity: 1 }],
  state: 'confirmed',
  numberIndex: 0,
};

const why = (config: CityConfig, changed: Partial<Upcoming> = {}) =>
  displacedBy(config, [{ ...booking, ...changed }]).flatMap((one) => one.why);

test('whoever has a place is not named', () => {
  expect(why(duisburg)).toEqual([]);
  expect(why(withPlan({ startEvery: 60 }))).toEqual([]);
});

test.each<[string, CityConfig, ReturnType<typeof why>]>([
  ['the office is gone', { ...duisburg, offices: duisburg.offices.slice(0, 2) }, [{ kind: 'office-gone' }]],
  [
    'the office is closed that day',
    withPlan({ closures: [{ from: '2020-03-10', to: '2020-03-12', reason: 'Umzug' }] }),
    [{ kind: 'closed', reason: 'Umzug' }],
  ],
  [
    'it never opens on that weekday any more',
    withPlan({ hours: [{ weekdays: [1], from: '08:00', to: '12:00', lanes: 4 }] }),
    [{ kind: 'closed', reason: null }],
  ],
  [
    'it opens later',
    withPlan({ hours: [{ weekdays: [4], from: '10:00', to: '12:00', lanes: 4 }] }),
    [{ kind: 'outside-hours' }],
  ],
  [
    'it takes a break then',
    withPlan({ breaks: [{ weekdays: [4], from: '10:00', to: '10:30' }] }),
    [{ kind: 'outside-hours' }],
  ],
  [
    'it has no such service',
    { ...duisburg, services: duisburg.services.filter(({ id }) => id !== 'fuehrerschein') },
    [{ kind: 'service-gone', services: ['fuehrerschein'] }],
  ],
  [
    'the service has moved',
    { ...duisburg, services: duisburg.services.map((one) => ({ ...one, offices: ['mitte'] })) },
    [{ kind: 'service-elsewhere', services: ['fuehrerschein'] }],
  ],
])('%s', (_, config, reasons) => {
  expect(why(config)).toEqual(reasons);
});

test('fewer lanes displace those of the lanes that are gone', () => {
  const config = withPlan({ hours: [{ weekdays: [4], from: '08:00', to: '12:00', lanes: 2 }] });
  expect(why(config, { lane: 2 })).toEqual([]);
  expect(why(config, { lane: 3 })).toEqual([{ kind: 'lane-gone' }]);
});

test('an operator reads how many, which, when and why, and nothing personal', () => {
  const config = { ...withPlan({ hours: [] }), services: [] };
  const displaced = displacedBy(config, [booking, { ...booking, id: 'another' }]);
  expect(displacedInWords(displaced, 'Europe/Berlin', 1)).toBe(
    `2 appointments to come have no place in this city any more. They stand; tell their citizens, or keep the places:
  rheinhausen  2020-03-12 09:52  number 1112  ${booking.id}  the office is closed that day; no longer a service: fuehrerschein
  and 1 more`,
  );
  expect(displacedInWords([], 'Europe/Berlin')).toBe('');
});

test('an appointment outlives its office and its service: pages, mails and calendar file go on', async () => {
  const before = openApi();
  const { id, secret, tokens } = await before.book();
  const config = { ...duisburg, offices: duisburg.offices.slice(0, 1), services: [] };
  const after = openApi({ config, store: before.store });
  expect(why(config)).toEqual([
    { kind: 'office-gone' },
    { kind: 'service-gone', services: ['fuehrerschein'] },
  ]);

  const page = await (await after.get(`/b/${tokens.confirm}`)).text();
  for (const told of ['fuehrerschein', '09:52 – 10:04 Uhr', '1112']) expect(page).toContain(told);
  expect((await after.press(tokens.confirm, 'confirm')).status).toBeLessThan(400);
  expect((await after.store.find(id))?.state).toBe('confirmed');
  expect(await (await after.get(`/v1/bookings/${id}`, secret)).json()).toMatchObject({ state: 'confirmed' });
  expect(await (await after.get(`/v1/bookings/${id}/calendar.ics`, secret)).text()).toContain('BEGIN:VEVENT');
  const [confirmed] = await after.mails();
  expect(confirmed?.text).toContain('fuehrerschein');

  const { manage } = tokensOf(confirmed ?? { text: '' });
  const managed = await (await after.get(`/b/${manage}`)).text();
  const links = Array.from(managed.matchAll(/href="(\/b\/[^"]+|\?[^"]+)"/g), ([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) {
    const answer = await after.get(href.startsWith('?') ? `/b/${manage}${href}` : href);
    expect(answer.status, href).toBeLessThan(500);
  }
  await after.press(manage, 'cancel');
  expect((await after.store.find(id))?.state).toBe('cancelled');
  expect(after.reported).toEqual([]);
});
