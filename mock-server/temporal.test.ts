import { beforeAll, expect, test } from 'vitest';
import { createMock } from './mock.ts';
import { bringTemporal } from './temporal.ts';

const builtIn = globalThis.Temporal;
beforeAll(() => {
  Reflect.deleteProperty(globalThis, 'Temporal');
});

test('a platform without Temporal gets one when the mock is first asked', async () => {
  const termin = createMock({ now: '2020-03-27T08:00:00+01:00' });
  expect(globalThis).not.toHaveProperty('Temporal');

  // The Monday after the change of the clock.
  const wish = 'date=2020-03-30&services=fuehrerschein&offices=rheinhausen';
  const answer = await termin.fetch(new Request(`${termin.api}/v1/slots?${wish}`));
  const { offices } = (await answer.json()) as { offices: { slots: { start: string }[] }[] };
  expect(offices[0]?.slots[0]?.start).toBe('2020-03-30T08:00:00+02:00');
  expect(globalThis.Temporal).not.toBe(builtIn);
});

test('the Temporal that is there stays', async () => {
  globalThis.Temporal = builtIn;
  await bringTemporal();
  expect(globalThis.Temporal).toBe(builtIn);
});
