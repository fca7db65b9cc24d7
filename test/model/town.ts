import { cityWith, service } from '../../src/booking/testing/city.ts';
import { officeWith, opening } from '../../src/booking/testing/office.ts';

// Small, so that citizens meet: two offices open for an hour or two, a lane released on the day, a lead time, a horizon
// that the sequences walk over. They begin the day before the clocks go forward.

export const begin = Date.parse('2020-03-28T07:40:00+01:00');
export const days = ['2020-03-28', '2020-03-29', '2020-03-30', '2020-03-31'];

const rheinhausen = officeWith({
  hours: [
    opening('08:00', '09:00'),
    opening('08:30', '09:30', 1, { release: { daysBefore: 0, at: '08:00' } }),
  ],
  leadMinutes: 15,
  horizonDays: 2,
});
const walsum = {
  ...officeWith(
    {
      hours: [opening('08:00', '10:00')],
      breaks: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:40', to: '09:00' }],
      startEvery: 10,
      horizonDays: 3,
    },
    'walsum',
  ),
  fields: { telephone: 'required', address: 'hidden' } as const,
};
export const offices = [
  { ...rheinhausen, fields: { telephone: 'optional', address: 'optional' } as const },
  walsum,
];

export const town = {
  ...cityWith([service('pass'), service('auto', { minutes: 20, offices: ['rheinhausen'] })], offices),
  policy: { holdMinutes: 10, extensions: 1, confirmMinutes: 60, openPerEmail: 2, eraseAfterDays: 7 },
};
export const { timeZone } = town.city;

export const lengths = { pass: 12, auto: 20 };
export type ServiceId = keyof typeof lengths;
