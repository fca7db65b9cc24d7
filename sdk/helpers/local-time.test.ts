import { expect, test } from 'vitest';
import { formatDate, localSlot } from './local-time.ts';

test('a slot is told by the clock of its office', () => {
  const slot = { start: '2020-03-12T09:52:00+01:00', end: '2020-03-12T10:04:00+01:00' };
  expect(localSlot(slot)).toEqual({ date: '2020-03-12', from: '09:52', to: '10:04' });
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])('a day stays that day for a reader in %s', (zone) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    expect(formatDate('2020-03-12', 'de')).toBe('Donnerstag, 12. März 2020');
    expect(formatDate('2020-03-29', 'en-GB', { day: 'numeric', month: 'short' })).toBe('29 Mar');
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
