import { describe, expect, it } from 'vitest';
import { checkConsent, checkCustomer, isCurrent, missingFields } from './customer.ts';
import { cityWith } from './testing/city.ts';
import { officeWith } from './testing/office.ts';

const name = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika@example.org' };
const address = { street: 'Körnerplatz 1', postalCode: '47226', town: 'Duisburg' };

describe('a customer', () => {
  const office = officeWith({});

  it('needs the whole address where the office requires one', () => {
    const { postalCode } = address;
    expect(() => checkCustomer(office, { ...name, postalCode })).toThrow(
      expect.objectContaining({
        code: 'field-required',
        message: 'Rheinhausen needs street, town.',
        errors: ['street', 'town'].map((field) => ({
          path: `customer.${field}`,
          message: 'is required',
        })),
      }),
    );
    expect(missingFields(office, name)).toEqual(['street', 'postalCode', 'town']);
    expect(checkCustomer(office, { ...name, ...address })).toEqual({ ...name, ...address });
  });

  it('keeps an optional field that was given', () => {
    const given = { ...name, ...address, telephone: '115' };
    expect(checkCustomer(office, given)).toEqual(given);
  });

  it('keeps nothing the office does not ask for', () => {
    const sparing = { ...office, fields: { telephone: 'hidden', address: 'hidden' } as const };
    expect(checkCustomer(sparing, { ...name, ...address, telephone: '115' })).toEqual(name);
  });
});

describe('a consent', () => {
  const { city } = cityWith([], []);
  const { version } = city.privacy;

  it('is good for the text that the city shows now', () => {
    expect(checkConsent(city, { version })).toEqual({ version });
    expect(isCurrent(city, { version: `${version}-old` })).toBe(false);
    expect(isCurrent(city, null)).toBe(false);
  });

  it.each([undefined, { version: 'another' }])('%j is refused', (consent) => {
    expect(() => checkConsent(city, consent)).toThrow(
      expect.objectContaining({
        code: 'consent-outdated',
        message: 'The privacy text has changed. Show the new one and ask again.',
      }),
    );
  });
});
