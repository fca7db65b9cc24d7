import { createClient } from '@termin/sdk';
import { expect, test } from 'vitest';
import { setupTerminWorker } from './browser.ts';

test('the API runs in a browser without Temporal', async () => {
  Reflect.deleteProperty(globalThis, 'Temporal');
  const termin = setupTerminWorker({ now: '2020-03-27T08:00:00+01:00' });
  await termin.start();
  try {
    const { offices } = await createClient({ api: termin.api }).slots({
      services: [{ service: 'fuehrerschein', quantity: 1 }],
      offices: ['rheinhausen'],
      date: '2020-03-30',
    });
    expect(offices[0]?.slots[0]?.start).toBe('2020-03-30T08:00:00+02:00');
  } finally {
    termin.stop();
  }
});
